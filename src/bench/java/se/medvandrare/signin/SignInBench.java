package se.medvandrare.signin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/**
 * Whether a wrong password for a login that is there takes as long as one for a login that is not: medians of alternating
 * tries and their ratio. {@code mvn -Pbench test -Dtest=SignInBench}.
 */
@PortalTest
class SignInBench {

    private static final int TRIES = 200;

    @Autowired
    ThrottledSignIn signIn;

    @Autowired
    TestAccounts accounts;

    private int network;

    @Test
    void comparesAKnownLoginWithAnUnknownOne() {
        accounts.open("anna@example.se", accounts.skelleftea().tenant(), Role.DESK);
        var known = new double[TRIES];
        var unknown = new double[TRIES];
        for (int round = -20; round < TRIES; round++) {
            var first = millis("anna@example.se");
            var second = millis("ingen@example.se");
            if (round >= 0) {
                known[round] = first;
                unknown[round] = second;
            }
        }
        System.out.printf(
                "sign-in refused, medians of %d: known login %.1f ms, unknown %.1f ms, ratio %.3f%n",
                TRIES, median(known), median(unknown), median(known) / median(unknown));
    }

    /** Each try comes from a network of its own, so that none has to wait. */
    private double millis(String login) {
        var request = new MockHttpServletRequest();
        network++;
        request.setRemoteAddr("10." + network / 65_536 + "." + network / 256 % 256 + "." + network % 256);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(login, "fel lösenord helt enkelt");
        attempt.setDetails(new WebAuthenticationDetails(request));
        var start = System.nanoTime();
        assertThatThrownBy(() -> signIn.authenticate(attempt)).isInstanceOf(BadCredentialsException.class);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
