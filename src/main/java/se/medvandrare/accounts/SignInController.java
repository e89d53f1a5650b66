package se.medvandrare.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; in demo mode it shows the accounts one may try. */
@Controller
class SignInController {

    private final DemoAccounts accounts;

    SignInController(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/logga-in")
    String signIn(Model model) {
        model.addAttribute("demoAccounts", accounts.all());
        return "shell/sign-in";
    }
}
