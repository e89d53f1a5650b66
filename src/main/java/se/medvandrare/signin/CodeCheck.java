package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.medvandrare.accounts.DemoAccounts;
import se.medvandrare.accounts.FailedTries;
import se.medvandrare.accounts.Network;

/** Asks for a code and checks it, with the same patience as for passwords; in a demo the code stands on the page. */
@Component
class CodeCheck {

    private final SecondFactors factors;
    private final FailedTries tries;
    private final DemoAccounts demo;

    CodeCheck(SecondFactors factors, FailedTries tries, DemoAccounts demo) {
        this.factors = factors;
        this.tries = tries;
        this.demo = demo;
    }

    /** Whether the code is right; when it is not, the answer says so and why. */
    boolean passes(long account, String login, String code, HttpServletRequest request, HttpServletResponse response) {
        var what = "code " + account;
        var network = Network.of(request.getRemoteAddr());
        var wait = tries.begin(what, network);
        if (!wait.isZero()) {
            refuse(response, wait);
        } else if (factors.accepts(account, code, demo.includes(login))) {
            tries.right(what, network);
            return true;
        } else {
            response.setStatus(422);
        }
        return false;
    }

    /** Answers that it is too early to try again. */
    static void refuse(HttpServletResponse response, Duration wait) {
        response.setStatus(429);
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
    }

    /** What the page that asks needs to know; shows why the last code was refused. */
    String page(String kind, long account, String login, @Nullable HttpServletResponse refused, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("app", factors.has(account));
        if (refused != null) {
            model.addAttribute("problem", refused.getStatus() == 429 ? "wait" : "code");
        }
        if (demo.includes(login)) {
            factors.codeNow(account).ifPresent(code -> model.addAttribute("demoCode", code));
        }
        return "signin/code";
    }
}
