package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Account;
import se.medvandrare.accounts.Factors;

/** Keeps in the session who has signed in and what they have proved; the session gets a new name with each step. */
@Component
class SignIns {

    /** Proved by a letter: whoever lost the second factor may connect a new one. */
    static final String LETTER = "FACTOR_LETTER";

    /** Request attribute: the sign-in as the session keeps it. */
    static final String KEPT = SignIns.class.getName();

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final RequestCache asked;
    private final KeptForms forms;
    private final Clock clock;

    SignIns(RequestCache asked, KeptForms forms, Clock clock) {
        this.asked = asked;
        this.forms = forms;
        this.clock = clock;
    }

    /** Somebody has proved the factors. */
    void begin(Account account, List<String> factors, HttpServletRequest request, HttpServletResponse response) {
        var proofs = factors.stream()
                .map(factor -> Factors.proved(factor, clock.instant()))
                .toList();
        keep(account, proofs, request, response);
    }

    /** Whoever has signed in has proved one factor more, or one once more. */
    void prove(String factor, HttpServletRequest request, HttpServletResponse response) {
        var before = kept(request);
        var proofs = new ArrayList<GrantedAuthority>();
        Factors.of(before).stream()
                .filter(proof -> !factor.equals(proof.getAuthority()) && !LETTER.equals(proof.getAuthority()))
                .forEach(proofs::add);
        proofs.add(Factors.proved(factor, clock.instant()));
        keep((Account) before.getPrincipal(), proofs, request, response);
    }

    /** Who has signed in, perhaps with the first factor only. */
    static Account account(HttpServletRequest request) {
        return (Account) kept(request).getPrincipal();
    }

    static boolean has(String factor, HttpServletRequest request) {
        return Factors.at(kept(request), factor).isPresent();
    }

    /** To what was written when the last sign-in ended, or the page that was asked for, else the first page of the work. */
    String onward(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (forms.of(account.id(), request.getSession(false)).isPresent()) {
            return KeptForms.PAGE;
        }
        var wanted = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return wanted == null ? "/arbete" : wanted.getRedirectUrl();
    }

    private void keep(
            Account account,
            List<? extends GrantedAuthority> proofs,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var who = UsernamePasswordAuthenticationToken.authenticated(account, null, proofs);
        contexts.saveContext(new SecurityContextImpl(who), request, response);
        Whereabouts.note(request);
    }

    private static Authentication kept(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Authentication who) {
            return who;
        }
        throw new IllegalStateException("Nobody has signed in.");
    }
}
