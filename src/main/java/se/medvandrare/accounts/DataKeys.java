package se.medvandrare.accounts;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The data keys of each tenant, wrapped in the database by the master key. A new key is written with only after it has
 * lain there long enough for every instance to have read it; until then, and until everything is written anew, older keys
 * are read with too.
 */
@Component
class DataKeys {

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Duration settle;
    private final Map<Long, Ring> rings = new ConcurrentHashMap<>();

    /** {@code settle}: how old a new key must be to be written with; every instance reads the keys twice in that time. */
    DataKeys(JdbcClient jdbc, MasterKey master, @Value("${medvandrare.keys.settle:PT1M}") Duration settle) {
        this.jdbc = jdbc;
        this.master = master;
        this.settle = settle;
    }

    /** The keys of the tenant that the running transaction works for. */
    Ring of(long tenant) {
        var known = rings.get(tenant);
        return known != null && known.readAt().plus(settle.dividedBy(2)).isAfter(Instant.now())
                ? known
                : reread(tenant);
    }

    /** Asks the database again, for example because another instance has made a key. */
    Ring reread(long tenant) {
        var now = Instant.now();
        var keys = jdbc.sql("""
                select number, wrapped, made_at <= now() - :settle * interval '1 millisecond' as settled
                  from data_key where tenant_id = :tenant order by number desc
                """)
                .param("tenant", tenant)
                .param("settle", settle.toMillis())
                .query((row, at) -> new DataKey(
                        row.getInt("number"), unwrap(tenant, row.getBytes("wrapped")), row.getBoolean("settled")))
                .list();
        var ring = new Ring(now, keys);
        if (!keys.isEmpty()) {
            rings.put(tenant, ring);
        }
        return ring;
    }

    /** Makes one more key for the tenant that the running transaction works for, and gives its number. */
    int make(long tenant) {
        var fresh = new byte[DataKey.BYTES];
        new SecureRandom().nextBytes(fresh);
        rings.remove(tenant);
        return jdbc.sql("""
                insert into data_key (tenant_id, number, wrapped)
                select :tenant, coalesce(max(number), 0) + 1, :wrapped from data_key where tenant_id = :tenant
                returning number
                """)
                .param("tenant", tenant)
                .param("wrapped", wrap(tenant, fresh))
                .query(Integer.class)
                .single();
    }

    /** Forgets every key older than this one; what is still encrypted with them is lost. */
    void retireBefore(long tenant, int number) {
        jdbc.sql("delete from data_key where tenant_id = :tenant and number < :number")
                .param("tenant", tenant)
                .param("number", number)
                .update();
        rings.remove(tenant);
    }

    /** Wraps the tenant's keys with the present master key where the former one still wraps them. */
    void rewrap(long tenant) {
        reread(tenant).keys().forEach(key -> jdbc.sql(
                        "update data_key set wrapped = :wrapped where tenant_id = :tenant and number = :number")
                .param("tenant", tenant)
                .param("number", key.number())
                .param("wrapped", wrap(tenant, key.bytes()))
                .update());
    }

    private byte[] wrap(long tenant, byte[] key) {
        try {
            return wrapping(master.forPurpose("data keys")).encrypt(key, name(tenant));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] unwrap(long tenant, byte[] wrapped) {
        for (var candidate : master.everFor("data keys")) {
            try {
                return wrapping(candidate).decrypt(wrapped, name(tenant));
            } catch (GeneralSecurityException e) {
                // the next one, or said below
            }
        }
        throw new LostKey();
    }

    private static AesGcmJce wrapping(byte[] key) throws GeneralSecurityException {
        return new AesGcmJce(key);
    }

    private static byte[] name(long tenant) {
        return ("tenant " + tenant).getBytes(StandardCharsets.UTF_8);
    }

    /** The keys of one tenant, newest first, as they stood in the database a moment ago. */
    record Ring(Instant readAt, List<DataKey> keys) {

        /** What is written with: the newest that every instance knows. */
        DataKey writing() {
            return keys.stream()
                    .filter(DataKey::settled)
                    .findFirst()
                    .or(() -> keys.stream().reduce((newer, older) -> older))
                    .orElseThrow(LostKey::new);
        }
    }

    /** The master key does not open what is in the database, or nothing is there to be opened. */
    static class LostKey extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        LostKey() {
            super("The master key at hand does not open the data keys in the database.");
        }
    }
}
