package se.medvandrare.signin;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.FailedTries;
import se.medvandrare.accounts.Network;

/**
 * Checks a password, unless the same network has guessed too often. A login that is unknown, closed or without a password
 * costs the same work and gets the same answer as a wrong password.
 */
@Component
class ThrottledSignIn extends DaoAuthenticationProvider {

    private final FailedTries tries;
    private final boolean allowed;

    ThrottledSignIn(Accounts accounts, PasswordEncoder passwords, FailedTries tries, OidcSettings settings) {
        super(accounts::withPassword);
        setPasswordEncoder(passwords);
        this.tries = tries;
        this.allowed = settings.passwords();
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!allowed) {
            throw new BadCredentialsException("passwords are switched off");
        }
        var network = network(attempt);
        var wait = tries.begin(attempt.getName(), network);
        if (!wait.isZero()) {
            throw new LockedException("too many tries");
        }
        var who = super.authenticate(attempt);
        tries.right(attempt.getName(), network);
        return who;
    }

    private static String network(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Network.of(details.getRemoteAddress())
                : "-";
    }
}
