package se.medvandrare.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import se.medvandrare.base.NotFound;

/** One-time links as the web opens them: whoever tries too many that do not exist has to wait. */
@Component
public class GuardedLinks {

    private static final String WHAT = "one-time link";

    private final OneTimeLinks links;
    private final FailedTries tries;

    GuardedLinks(OneTimeLinks links, FailedTries tries) {
        this.links = links;
        this.tries = tries;
    }

    /** Goes on when the link can still be used. */
    public void require(OneTimeLinks.Purpose purpose, String token, HttpServletRequest request) {
        var network = Network.of(request.getRemoteAddr());
        var wait = tries.begin(WHAT, network);
        if (!wait.isZero()) {
            throw tooEarly(wait);
        }
        if (!links.open(purpose, token)) {
            throw new NotFound("Link", "");
        }
        tries.right(WHAT, network);
    }

    /** Uses the link up; gives the account it was made for. */
    public long use(OneTimeLinks.Purpose purpose, String token) {
        return links.use(purpose, token);
    }

    private static ErrorResponseException tooEarly(Duration wait) {
        var refused = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        refused.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        return refused;
    }
}
