package se.medvandrare.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccountCipher;
import se.medvandrare.accounts.MasterKeyUser;

/** The secret an account shares with its owner's device; kept sealed, and every code is accepted once. */
@Service
@Transactional
class SecondFactors implements MasterKeyUser {

    private static final String WHAT = "second factor";
    private static final int BYTES = 20;

    private final JdbcClient jdbc;
    private final AccountCipher cipher;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, AccountCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public void sealAnew() {
        jdbc.sql("select account_id, secret from account_factor where secret is not null for update")
                .query((row, number) -> new Kept(row.getLong("account_id"), row.getBytes("secret")))
                .list()
                .forEach(kept -> jdbc.sql("update account_factor set secret = :secret where account_id = :id")
                        .param("id", kept.account())
                        .param(
                                "secret",
                                cipher.seal(WHAT, kept.account(), cipher.open(WHAT, kept.account(), kept.secret())))
                        .update());
    }

    /** A new secret, sealed for the account; it counts from the moment a code of it is given. */
    byte[] offer(long account) {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return cipher.seal(WHAT, account, secret);
    }

    NewSecret shown(long account, String login, byte[] offered) {
        return NewSecret.of(cipher.open(WHAT, account, offered), login);
    }

    @Transactional(readOnly = true)
    public boolean has(long account) {
        return secret(account).isPresent();
    }

    /** Whether a letter is needed before a new factor can be connected: the old one was taken away. */
    @Transactional(readOnly = true)
    public boolean needsLink(long account) {
        return jdbc.sql("select exists (select from account_factor where account_id = :id and link_needed)")
                .param("id", account)
                .query(Boolean.class)
                .single();
    }

    /** Makes the offered secret the account's own, if the code shows that the device has it. */
    boolean connect(long account, byte[] offered, String code) {
        var step = OneTimeCodes.step(cipher.open(WHAT, account, offered), code, clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        give(account, offered, step.getAsLong());
        return true;
    }

    /** Lets the account of a demo have a factor from the start. */
    void give(long account) {
        give(account, offer(account), 0);
    }

    /** Whether the code is right now; {@code again} lets a code be used twice, for the accounts of a demo only. */
    boolean accepts(long account, String code, boolean again) {
        var step = secret(account)
                .map(secret -> OneTimeCodes.step(secret, code, clock.instant()))
                .filter(it -> it.isPresent());
        return step.isPresent()
                && jdbc.sql("""
                        update account_factor set last_step = greatest(last_step, :step)
                         where account_id = :id and (last_step < :step or :again)
                        """)
                                .param("step", step.get().getAsLong())
                                .param("id", account)
                                .param("again", again)
                                .update()
                        == 1;
    }

    /** Takes the factor away; the next one can be connected only with a letter. */
    void take(long account) {
        jdbc.sql("""
                insert into account_factor (account_id, link_needed) values (:id, true)
                on conflict (account_id) do update set secret = null, since = null, link_needed = true
                """).param("id", account).update();
    }

    /** The code of this moment, for the page of a demo. */
    @Transactional(readOnly = true)
    public Optional<String> codeNow(long account) {
        return secret(account).map(secret -> OneTimeCodes.code(secret, clock.instant()));
    }

    private void give(long account, byte[] secret, long step) {
        jdbc.sql("""
                insert into account_factor (account_id, secret, last_step, since) values (:id, :secret, :step, now())
                on conflict (account_id) do update
                   set secret = excluded.secret, last_step = excluded.last_step, since = excluded.since, link_needed = false
                """)
                .param("id", account)
                .param("secret", secret)
                .param("step", step)
                .update();
    }

    private Optional<byte[]> secret(long account) {
        return jdbc.sql("select secret from account_factor where account_id = :id and secret is not null")
                .param("id", account)
                .query(byte[].class)
                .optional()
                .map(kept -> cipher.open(WHAT, account, kept));
    }

    private record Kept(long account, byte[] secret) {}
}
