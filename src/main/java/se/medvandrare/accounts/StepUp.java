package se.medvandrare.accounts;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks for the second factor again before what is most sensitive: protected identities, mass export, lifting a mark.
 * Call {@link #require()} in the GET that shows such a thing or its form, and again where it is done.
 */
@Component
public class StepUp {

    /** How long a factor is fresh. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    private final Clock clock;

    StepUp(Clock clock) {
        this.clock = clock;
    }

    /** Whether the person has proved the second factor within {@link #FRESH}. */
    public boolean fresh() {
        return Factors.at(SecurityContextHolder.getContext().getAuthentication(), Factors.SECOND)
                .filter(at -> at.plus(FRESH).isAfter(clock.instant()))
                .isPresent();
    }

    /** Goes on when the factor is fresh; otherwise the browser is sent to prove it again, and back to this address. */
    public void require() {
        if (!fresh()) {
            throw new StepUpNeeded();
        }
    }
}
