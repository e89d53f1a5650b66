package se.medvandrare.activities;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one network may sign up: enough for a classroom on one line, too little for a machine. */
@Component
class SignUpLimit {

    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;
    private static final int PREFIX = 8;

    private final Clock clock;
    private final int most;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    SignUpLimit(Clock clock, @Value("${medvandrare.sign-ups-per-network:60}") int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Counts one more try from this address. */
    boolean allows(String address) {
        var now = clock.instant();
        if (buckets.size() > REMEMBERED) {
            buckets.values().removeIf(bucket -> bucket.over(now));
        }
        return buckets.compute(
                                network(address),
                                (key, old) -> old == null || old.over(now) ? Bucket.first(now) : old.more())
                        .tries()
                <= most;
    }

    private static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, PREFIX));
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    private record Bucket(Instant until, int tries) {

        static Bucket first(Instant now) {
            return new Bucket(now.plus(WINDOW), 1);
        }

        Bucket more() {
            return new Bucket(until, tries + 1);
        }

        boolean over(Instant now) {
            return !until.isAfter(now);
        }
    }
}
