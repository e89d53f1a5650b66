package se.medvandrare.accounts;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guesses of the last half hour, shared by every instance; what was guessed at is kept as a keyed hash. */
@Component
class FailedTries {

    private static final int PER_ACCOUNT_AND_NETWORK = 6;
    private static final int PER_NETWORK = 60;

    private final JdbcClient jdbc;
    private final byte[] key;

    FailedTries(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.key = master.forPurpose("failed tries");
    }

    boolean tooMany(String what, String network) {
        return jdbc.sql("""
                select count(*) filter (where what = :what) >= :same or count(*) >= :all
                  from failed_try where network = :network and at > now() - interval '30 minutes'
                """)
                .param("what", hash(what))
                .param("network", network)
                .param("same", PER_ACCOUNT_AND_NETWORK)
                .param("all", PER_NETWORK)
                .query(Boolean.class)
                .single();
    }

    void note(String what, String network) {
        jdbc.sql("insert into failed_try (what, network) values (:what, :network)")
                .param("what", hash(what))
                .param("network", network)
                .update();
        jdbc.sql("delete from failed_try where at < now() - interval '1 day'").update();
    }

    private String hash(String what) {
        return HexFormat.of()
                .formatHex(MasterKey.hmac(
                        key, what.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
    }
}
