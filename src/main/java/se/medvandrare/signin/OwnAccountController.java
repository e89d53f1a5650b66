package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FailedTries;
import se.medvandrare.accounts.Network;
import se.medvandrare.accounts.OwnAccount;
import se.medvandrare.base.Refused;

/** One's own account: language, password, second factor, and where one is signed in. */
@Controller
@RequestMapping("/konto")
@PreAuthorize("isAuthenticated()")
class OwnAccountController {

    private final OwnAccount account;
    private final Sessions sessions;
    private final FailedTries tries;
    private final CurrentUser user;

    OwnAccountController(OwnAccount account, Sessions sessions, FailedTries tries, CurrentUser user) {
        this.account = account;
        this.sessions = sessions;
        this.tries = tries;
        this.user = user;
    }

    @ModelAttribute("account")
    Own account() {
        return new Own(user.name(), user.login());
    }

    @ModelAttribute("sessions")
    List<Sessions.SessionRow> sessions(HttpServletRequest request) {
        return sessions.of(user.login(), request.getSession());
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute(PasswordForm.empty());
        return "signin/own";
    }

    @PostMapping("/losenord")
    String change(
            @Valid PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                change(form, Network.of(request.getRemoteAddr()));
                sessions.endOthers(user.login(), request.getSession());
                flash.addFlashAttribute("flash", "accounts.password.changed");
                return "redirect:/konto";
            } catch (Refused refused) {
                tell(refused, errors);
            }
        }
        response.setStatus(422);
        return "signin/own";
    }

    /** Leads back to the page somebody is at. */
    @PostMapping("/sprak")
    RedirectView read(@RequestParam String language, HttpServletRequest request) {
        account.read(language);
        return WayBack.to(WayBack.from(request));
    }

    @PostMapping("/inloggningar/{name}/avsluta")
    String end(@PathVariable String name, RedirectAttributes flash) {
        sessions.end(user.login(), name);
        flash.addFlashAttribute("flash", "signin.sessions.ended");
        return "redirect:/konto";
    }

    @PostMapping("/inloggningar/avsluta-andra")
    String endOthers(HttpSession session, RedirectAttributes flash) {
        sessions.endOthers(user.login(), session);
        flash.addFlashAttribute("flash", "signin.sessions.endedOthers");
        return "redirect:/konto";
    }

    private static void tell(Refused refused, BindingResult errors) {
        switch (refused.code()) {
            case "accounts.password.wrong" -> errors.rejectValue("old", refused.code());
            case "signin.problem.wait" -> refused.tell(errors);
            default -> errors.rejectValue("wanted", refused.code(), refused.arguments(), refused.code());
        }
    }

    /** Whose account it is. */
    record Own(String name, String login) {}

    /** Whoever sits down at a session somebody left open shall not be able to try out the old password. */
    private void change(PasswordForm form, String network) {
        var what = "password " + user.id();
        if (!tries.begin(what, network).isZero()) {
            throw new Refused("signin.problem.wait");
        }
        account.changePassword(form.old(), form.wanted());
        tries.right(what, network);
    }
}
