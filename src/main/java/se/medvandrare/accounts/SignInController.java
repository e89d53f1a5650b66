package se.medvandrare.accounts;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; in demo mode it shows the accounts one may try. */
@Controller
class SignInController {

    private final AccountQueries accounts;
    private final boolean demo;

    SignInController(AccountQueries accounts, @Value("${medvandrare.demo}") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @GetMapping("/logga-in")
    String signIn(Model model) {
        model.addAttribute("demoAccounts", demo ? accounts.demo() : List.of());
        return "shell/sign-in";
    }
}
