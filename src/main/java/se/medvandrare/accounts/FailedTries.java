package se.medvandrare.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Turns;

/**
 * Guesses of the last half hour, shared by every instance; what was guessed at is kept as a keyed hash. A try counts as
 * wrong from its beginning, so that tries side by side are no way around. Nobody is locked out by account alone: who
 * guesses at a colleague's password shuts out the own network, not the colleague.
 */
@Component
public class FailedTries {

    static final int PER_ACCOUNT_AND_NETWORK = 6;
    static final int PER_NETWORK = 60;
    private static final Duration LOCK = Duration.ofMinutes(30);
    private static final Duration FIRST_DELAY = Duration.ofMillis(200);

    private final JdbcClient jdbc;
    private final Turns turns;
    private final byte[] key;

    FailedTries(JdbcClient jdbc, Turns turns, MasterKey master) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.key = master.forPurpose("failed tries");
    }

    /**
     * Begins a try; zero means go on, anything else how long to wait without trying. The delay doubles with each failure:
     * 0.4 s after the first, 6.4 s after the fifth, half an hour after the sixth.
     *
     * @param what is guessed at: a login, a code of an account, a link
     * @param network as {@link Network#of} tells it
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Duration begin(String what, String network) {
        var hash = hash(what);
        turns.hold(hash + network, 0);
        var wait = before(hash, network).pause();
        if (wait.isZero()) {
            jdbc.sql("insert into failed_try (what, network) values (:what, :network)")
                    .param("what", hash)
                    .param("network", network)
                    .update();
            jdbc.sql("delete from failed_try where at < now() - interval '1 day'")
                    .update();
        }
        return wait;
    }

    /** The try was right after all: what went before it is forgotten. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void right(String what, String network) {
        jdbc.sql("delete from failed_try where what = :what and network = :network")
                .param("what", hash(what))
                .param("network", network)
                .update();
    }

    private Before before(String hash, String network) {
        return jdbc.sql("""
                select count(*) filter (where what = :what) as same, count(*) as every,
                       coalesce((extract(epoch from clock_timestamp() - max(at) filter (where what = :what)) * 1000)::bigint, 0) as ago
                  from failed_try where network = :network and at > now() - interval '30 minutes'
                """)
                .param("what", hash)
                .param("network", network)
                .query(Before.class)
                .single();
    }

    private String hash(String what) {
        return HexFormat.of()
                .formatHex(MasterKey.hmac(
                        key, what.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
    }

    /** What was tried before; {@code ago} in milliseconds. */
    private record Before(int same, int every, long ago) {

        Duration pause() {
            if (same >= PER_ACCOUNT_AND_NETWORK || every >= PER_NETWORK) {
                return LOCK;
            }
            var left = same == 0 ? 0 : FIRST_DELAY.toMillis() * (1L << same) - ago;
            return Duration.ofMillis(Math.max(0, left));
        }
    }
}
