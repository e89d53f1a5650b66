package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.accounts.Account;
import se.medvandrare.accounts.Factors;
import se.medvandrare.accounts.GuardedLinks;
import se.medvandrare.accounts.OneTimeLinks;
import se.medvandrare.accounts.StepUp;

/** The way back for somebody who lost the device: an administrator, then a letter and the password together. */
@Controller
class RecoveryController {

    private final NewFactor newFactor;
    private final Sessions sessions;
    private final GuardedLinks links;
    private final ThrottledSignIn passwords;
    private final SignIns signIns;
    private final StepUp stepUp;
    private final TransactionOperations transactions;

    RecoveryController(
            NewFactor newFactor,
            Sessions sessions,
            GuardedLinks links,
            ThrottledSignIn passwords,
            SignIns signIns,
            StepUp stepUp,
            TransactionOperations transactions) {
        this.newFactor = newFactor;
        this.sessions = sessions;
        this.links = links;
        this.passwords = passwords;
        this.signIns = signIns;
        this.stepUp = stepUp;
        this.transactions = transactions;
    }

    @PostMapping("/arbete/admin/konton/{id}/faktor")
    @PreAuthorize("hasRole('ADMIN')")
    String take(@PathVariable long id, RedirectAttributes flash) {
        stepUp.require();
        sessions.endAll(newFactor.take(id));
        flash.addFlashAttribute("flash", "signin.taken");
        return "redirect:/arbete/admin/konton/" + id;
    }

    @GetMapping("/logga-in/aterstall/{token}")
    String ask(@PathVariable String token, HttpServletRequest request) {
        links.require(OneTimeLinks.Purpose.FACTOR, token, request);
        return "signin/recover";
    }

    @PostMapping("/logga-in/aterstall/{token}")
    String recover(
            @PathVariable String token,
            @RequestParam String login,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        links.require(OneTimeLinks.Purpose.FACTOR, token, request);
        try {
            var attempt = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
            attempt.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
            var account = (Account) passwords.authenticate(attempt).getPrincipal();
            if (uses(token, account)) {
                signIns.begin(account, List.of(Factors.FIRST, SignIns.LETTER), request, response);
                return "redirect:/logga-in/ny-faktor";
            }
            model.addAttribute("problem", "password");
        } catch (LockedException e) {
            model.addAttribute("problem", "wait");
        } catch (AuthenticationException e) {
            model.addAttribute("problem", "password");
        }
        response.setStatus(422);
        return "signin/recover";
    }

    /** Uses the link up if it was made for the account. */
    private boolean uses(String token, Account account) {
        return Boolean.TRUE.equals(transactions.execute(begun -> {
            var mine = links.use(OneTimeLinks.Purpose.FACTOR, token) == account.id();
            if (!mine) {
                begun.setRollbackOnly();
            }
            return mine;
        }));
    }
}
