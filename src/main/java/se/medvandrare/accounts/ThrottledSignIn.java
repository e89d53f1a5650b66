package se.medvandrare.accounts;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a password, unless the same network has guessed too often; known and unknown accounts are treated alike. */
@Component
class ThrottledSignIn extends DaoAuthenticationProvider {

    private final FailedTries tries;

    ThrottledSignIn(Accounts accounts, PasswordEncoder passwords, FailedTries tries) {
        super(accounts);
        setPasswordEncoder(passwords);
        this.tries = tries;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var network = network(attempt);
        if (tries.tooMany(attempt.getName(), network)) {
            throw new LockedException("too many tries");
        }
        try {
            return super.authenticate(attempt);
        } catch (BadCredentialsException e) {
            tries.note(attempt.getName(), network);
            throw e;
        }
    }

    private static String network(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Network.of(details.getRemoteAddress())
                : RequestFacts.NONE;
    }
}
