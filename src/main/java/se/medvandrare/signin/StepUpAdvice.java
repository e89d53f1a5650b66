package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.view.RedirectView;
import se.medvandrare.accounts.StepUpNeeded;

/** Sends whoever has to prove the second factor again to the page that asks for it; what they had written waits. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StepUpAdvice {

    private final KeptForms forms;

    StepUpAdvice(KeptForms forms) {
        this.forms = forms;
    }

    @ExceptionHandler
    RedirectView confirm(StepUpNeeded needed, HttpServletRequest request) {
        var back = forms.keep(request) ? KeptForms.PAGE : WayBack.from(request);
        var view =
                new RedirectView(ConfirmController.PATH + "?till=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
