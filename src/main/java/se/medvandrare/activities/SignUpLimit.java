package se.medvandrare.activities;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Network;
import se.medvandrare.accounts.RateLimit;

/** How often one network may sign up: enough for a classroom on one line, too little for a machine. */
@Component
class SignUpLimit {

    static final Duration WINDOW = Duration.ofMinutes(10);

    private final RateLimit limit;

    SignUpLimit(Clock clock, @Value("${medvandrare.sign-ups-per-network:60}") int most) {
        limit = new RateLimit(clock, WINDOW, most);
    }

    /** Counts one more try from this address. */
    boolean allows(String address) {
        return limit.ask(Network.of(address)).isZero();
    }
}
