package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.medvandrare.accounts.CurrentUser;

/** Gives back what somebody had written when the sign-in ended, and keeps it from ending while they write. */
@Controller
@PreAuthorize("isAuthenticated()")
class KeptFormController {

    private final KeptForms forms;
    private final CurrentUser user;

    KeptFormController(KeptForms forms, CurrentUser user) {
        this.forms = forms;
        this.user = user;
    }

    @GetMapping(KeptForms.PAGE)
    String show(HttpServletRequest request, Model model) {
        var kept = forms.of(user.id(), request.getSession(false));
        if (kept.isEmpty()) {
            return "redirect:/arbete";
        }
        model.addAttribute("kept", kept.get());
        return "signin/kept";
    }

    @PostMapping(KeptForms.PAGE + "/slang")
    String drop(HttpSession session) {
        KeptForms.drop(session);
        return "redirect:/arbete";
    }

    /** Asked for by a page while somebody writes in it: the idle time begins anew. */
    @GetMapping("/konto/skriver")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void writing() {}
}
