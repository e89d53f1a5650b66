package se.medvandrare.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.accounts.SafeHeaders;

/** Says what went wrong and what to do, in the visitor's language; nothing of the inside is shown. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);

    /** One page for every status; at 500 it carries a reference number that stands in the log too. */
    @RequestMapping("/error")
    String tell(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        SafeHeaders.complete(response);
        response.setStatus(status);
        model.addAttribute("status", KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        if (status >= 500) {
            model.addAttribute("reference", noted(request));
        }
        return "shell/error";
    }

    private static String noted(HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}", reference, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return reference;
    }
}
