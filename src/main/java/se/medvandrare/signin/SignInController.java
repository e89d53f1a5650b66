package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.accounts.DemoAccounts;
import se.medvandrare.accounts.Factors;

/** The sign-in page, which in demo mode shows the accounts one may try, and the page that asks for the code. */
@Controller
class SignInController {

    private final DemoAccounts accounts;
    private final SecondFactors factors;
    private final CodeCheck codes;
    private final SignIns signIns;

    SignInController(DemoAccounts accounts, SecondFactors factors, CodeCheck codes, SignIns signIns) {
        this.accounts = accounts;
        this.factors = factors;
        this.codes = codes;
        this.signIns = signIns;
    }

    @GetMapping("/logga-in")
    String signIn(Model model) {
        model.addAttribute("demoAccounts", accounts.all());
        return "signin/sign-in";
    }

    @GetMapping("/logga-in/kod")
    @PreAuthorize("isAuthenticated()")
    String ask(HttpServletRequest request, Model model) {
        var account = SignIns.account(request);
        return factors.has(account.id())
                ? codes.page("code", account.id(), account.getUsername(), null, model)
                : "redirect:/logga-in/ny-faktor";
    }

    @PostMapping("/logga-in/kod")
    @PreAuthorize("isAuthenticated()")
    String check(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        var account = SignIns.account(request);
        if (!codes.passes(account.id(), account.getUsername(), code, request, response)) {
            return codes.page("code", account.id(), account.getUsername(), response, model);
        }
        signIns.prove(Factors.SECOND, request, response);
        return "redirect:" + signIns.onward(account, request, response);
    }
}
