package se.medvandrare.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.NotFound;

/** Links that let whoever holds them do one thing once; only a hash of the secret part is kept. */
@Component
@Transactional
public class OneTimeLinks {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final byte[] key;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, MasterKey master, Clock clock) {
        this.jdbc = jdbc;
        this.key = master.forPurpose("one-time links");
        this.clock = clock;
    }

    /** Makes a link and gives its secret part; earlier unused links for the same are void. */
    public String make(Purpose purpose, @Nullable Long account, Duration valid) {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("""
                update one_time_link set used_at = now()
                 where purpose = :purpose and account_id is not distinct from :account and used_at is null
                """).param("purpose", purpose.name()).param("account", account).update();
        jdbc.sql("""
                insert into one_time_link (token_hash, purpose, account_id, expires_at)
                values (:hash, :purpose, :account, :expires)
                """)
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("account", account)
                .param("expires", OffsetDateTime.now(clock).plus(valid))
                .update();
        return token;
    }

    /** Whether the link can still be used. */
    @Transactional(readOnly = true)
    public boolean open(Purpose purpose, String token) {
        return jdbc.sql("""
                select exists (select from one_time_link
                 where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now)
                """)
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** Uses the link up, in the transaction of what it is used for; gives the account it was made for, 0 for none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long use(Purpose purpose, String token) {
        return jdbc.sql("""
                update one_time_link set used_at = :now
                 where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                returning coalesce(account_id, 0)
                """)
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("Link", purpose));
    }

    private byte[] hash(String token) {
        return MasterKey.hmac(key, token.getBytes(StandardCharsets.UTF_8));
    }

    /** What a link lets somebody do. */
    public enum Purpose {
        SET_UP,
        PASSWORD,
        FACTOR
    }
}
