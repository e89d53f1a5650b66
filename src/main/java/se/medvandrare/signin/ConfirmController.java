package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Factors;

/** Asks somebody who works for the code once more, and sends them back to where they were going. */
@Controller
@RequestMapping(ConfirmController.PATH)
@PreAuthorize("isAuthenticated()")
class ConfirmController {

    static final String PATH = "/konto/bekrafta";

    private final CurrentUser user;
    private final CodeCheck codes;
    private final SignIns signIns;

    ConfirmController(CurrentUser user, CodeCheck codes, SignIns signIns) {
        this.user = user;
        this.codes = codes;
        this.signIns = signIns;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String till, Model model) {
        model.addAttribute("till", WayBack.of(till));
        return codes.page("confirm", user.id(), user.login(), null, model);
    }

    @PostMapping
    Object check(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String till,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (codes.passes(user.id(), user.login(), code, request, response)) {
            signIns.prove(Factors.SECOND, request, response);
            return WayBack.to(till);
        }
        model.addAttribute("till", WayBack.of(till));
        return codes.page("confirm", user.id(), user.login(), response, model);
    }
}
