package se.medvandrare.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often somebody may ask within a window of time; each instance of the portal counts for itself. */
public class RateLimit {

    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Duration window;
    private final int most;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    public RateLimit(Clock clock, Duration window, int most) {
        this.clock = clock;
        this.window = window;
        this.most = most;
    }

    /** Counts one more request; zero means go on, anything else how long to wait. */
    public Duration ask(String who) {
        var now = clock.instant();
        if (buckets.size() > REMEMBERED) {
            buckets.values().removeIf(bucket -> bucket.over(now));
        }
        var bucket = buckets.compute(
                who, (key, old) -> old == null || old.over(now) ? new Bucket(now.plus(window), 1) : old.more());
        return bucket.count <= most ? Duration.ZERO : Duration.between(now, bucket.until);
    }

    private record Bucket(Instant until, int count) {

        Bucket more() {
            return new Bucket(until, count + 1);
        }

        boolean over(Instant now) {
            return !until.isAfter(now);
        }
    }
}
