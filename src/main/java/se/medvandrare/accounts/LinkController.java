package se.medvandrare.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** What one-time links lead to: setting up an empty portal, and choosing a password. */
@Controller
class LinkController {

    private final SetUp setUp;
    private final GuardedLinks links;
    private final ChosenPasswords passwords;

    LinkController(SetUp setUp, GuardedLinks links, ChosenPasswords passwords) {
        this.setUp = setUp;
        this.links = links;
        this.passwords = passwords;
    }

    @GetMapping("/installera/{token}")
    String setUp(@PathVariable String token, Model model) {
        requireOpen(setUp.open(token));
        model.addAttribute(SetUpForm.empty());
        return "accounts/set-up";
    }

    @PostMapping("/installera/{token}")
    String make(@PathVariable String token, @Valid SetUpForm form, BindingResult errors, HttpServletResponse response) {
        requireOpen(setUp.open(token));
        if (!errors.hasErrors()) {
            try {
                setUp.make(token, form);
                return "redirect:/logga-in";
            } catch (Refused refused) {
                refused.tell(errors);
            }
        }
        response.setStatus(422);
        return "accounts/set-up";
    }

    @GetMapping("/losenord/{token}")
    String password(@PathVariable String token, HttpServletRequest request, Model model) {
        links.require(OneTimeLinks.Purpose.PASSWORD, token, request);
        model.addAttribute(new ChosenPasswordForm(""));
        return "accounts/password";
    }

    @PostMapping("/losenord/{token}")
    String choose(
            @PathVariable String token,
            @Valid ChosenPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        links.require(OneTimeLinks.Purpose.PASSWORD, token, request);
        if (!errors.hasErrors()) {
            try {
                passwords.choose(token, form.password());
                return "redirect:/logga-in";
            } catch (Refused refused) {
                refused.tell(errors);
            }
        }
        response.setStatus(422);
        return "accounts/password";
    }

    private static void requireOpen(boolean open) {
        if (!open) {
            throw new NotFound("Link", "");
        }
    }
}
