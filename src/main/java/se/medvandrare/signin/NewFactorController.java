package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.accounts.Account;
import se.medvandrare.accounts.Factors;
import se.medvandrare.accounts.FailedTries;
import se.medvandrare.accounts.Network;
import se.medvandrare.accounts.StepUp;

/** Connects a device to an account: the first one, the one after a letter, or another while the old one still works. */
@Controller
@RequestMapping("/logga-in/ny-faktor")
@PreAuthorize("isAuthenticated()")
class NewFactorController {

    /** Session attribute: the secret shown, sealed, until a code of it is given. */
    private static final String OFFERED = "offered";

    private final SecondFactors factors;
    private final NewFactor newFactor;
    private final SignIns signIns;
    private final StepUp stepUp;
    private final FailedTries tries;

    NewFactorController(SecondFactors factors, NewFactor newFactor, SignIns signIns, StepUp stepUp, FailedTries tries) {
        this.factors = factors;
        this.newFactor = newFactor;
        this.signIns = signIns;
        this.stepUp = stepUp;
        this.tries = tries;
    }

    @GetMapping
    String show(HttpServletRequest request, HttpSession session, Model model) {
        var account = SignIns.account(request);
        if (waitsForALetter(account, request)) {
            return "signin/letter";
        }
        if (factors.has(account.id()) || SignIns.has(Factors.SECOND, request)) {
            stepUp.require();
        }
        return page(account, session, model);
    }

    @PostMapping
    String connect(
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpSession session,
            Model model) {
        var account = SignIns.account(request);
        if (waitsForALetter(account, request) || !(session.getAttribute(OFFERED) instanceof byte[] offered)) {
            return "redirect:/logga-in/ny-faktor";
        }
        if (factors.has(account.id()) || SignIns.has(Factors.SECOND, request)) {
            stepUp.require();
        }
        var network = Network.of(request.getRemoteAddr());
        var wait = tries.begin("new factor " + account.id(), network);
        if (!wait.isZero()) {
            CodeCheck.refuse(response, wait);
            model.addAttribute("problem", "wait");
            return page(account, session, model);
        }
        if (!newFactor.connect(account, offered, code)) {
            response.setStatus(422);
            model.addAttribute("problem", "code");
            return page(account, session, model);
        }
        tries.right("new factor " + account.id(), network);
        session.removeAttribute(OFFERED);
        return finish(account, request, response);
    }

    private String finish(Account account, HttpServletRequest request, HttpServletResponse response) {
        newFactor.endOthers(account, request.getSession());
        signIns.prove(Factors.SECOND, request, response);
        return "redirect:" + signIns.onward(account, request, response);
    }

    private boolean waitsForALetter(Account account, HttpServletRequest request) {
        return factors.needsLink(account.id()) && !SignIns.has(SignIns.LETTER, request);
    }

    private String page(Account account, HttpSession session, Model model) {
        if (!(session.getAttribute(OFFERED) instanceof byte[])) {
            session.setAttribute(OFFERED, factors.offer(account.id()));
        }
        model.addAttribute(
                "secret", factors.shown(account.id(), account.getUsername(), (byte[]) session.getAttribute(OFFERED)));
        return "signin/new-factor";
    }
}
