package se.medvandrare.accounts;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Refused;

/** One's own account: roles, language, password. */
@Controller
@RequestMapping("/konto")
@PreAuthorize("isAuthenticated()")
class OwnAccountController {

    private final OwnAccount account;
    private final AccountQueries queries;
    private final CurrentUser user;

    OwnAccountController(OwnAccount account, AccountQueries queries, CurrentUser user) {
        this.account = account;
        this.queries = queries;
        this.user = user;
    }

    @ModelAttribute("account")
    AccountQueries.AccountRow account() {
        return queries.account(user.id());
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute(PasswordForm.empty());
        return "accounts/own";
    }

    @PostMapping("/losenord")
    String change(
            @Valid PasswordForm form,
            BindingResult errors,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                account.changePassword(form.old(), form.wanted());
                account.signOutElsewhere(session);
                flash.addFlashAttribute("flash", "accounts.password.changed");
                return "redirect:/konto";
            } catch (Refused refused) {
                var field = refused.code().equals("accounts.password.wrong") ? "old" : "wanted";
                errors.rejectValue(field, refused.code(), refused.arguments(), refused.code());
            }
        }
        response.setStatus(422);
        return "accounts/own";
    }

    @PostMapping("/sprak")
    String read(@RequestParam String language) {
        account.read(language);
        return "redirect:/konto";
    }
}
