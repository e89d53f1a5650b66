package se.medvandrare.accounts;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.database.CurrentTenant;

/**
 * Encrypts single fields with the data key of the current tenant (AES-256-GCM). A ciphertext is bound to its table, column,
 * tenant and row and cannot be moved; what must be found again has a keyed hash beside it (HMAC-SHA-256).
 */
@Component
public class FieldCipher {

    private static final int HALF = 32;

    private final JdbcClient jdbc;
    private final CurrentTenant tenants;
    private final MasterKey master;
    private final Map<Long, byte[]> keys = new ConcurrentHashMap<>();

    FieldCipher(JdbcClient jdbc, CurrentTenant tenants, MasterKey master) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.master = master;
    }

    /** Encrypts a text for one field of one row; null stays null. */
    public byte @Nullable [] seal(String table, String column, long row, @Nullable String text) {
        return text == null
                ? null
                : run(() -> aead().encrypt(text.getBytes(StandardCharsets.UTF_8), place(table, column, row)));
    }

    /** Decrypts what was sealed for this very field; null stays null. */
    public @Nullable String open(String table, String column, long row, byte @Nullable [] sealed) {
        return sealed == null
                ? null
                : run(() -> new String(aead().decrypt(sealed, place(table, column, row)), StandardCharsets.UTF_8));
    }

    /** A hash for exact search within this tenant, of a text already brought to its one normal form. */
    public byte[] hash(String purpose, String normalised) {
        return MasterKey.hmac(
                Arrays.copyOfRange(key(), HALF, 2 * HALF),
                (purpose + '|' + normalised).getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the data key of a new tenant; the transaction must work for that tenant and is to be committed first. */
    void makeKey(long tenant) {
        var fresh = new byte[2 * HALF];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into data_key (tenant_id, number, wrapped) values (:tenant, 1, :wrapped)")
                .param("tenant", tenant)
                .param("wrapped", run(() -> wrapping().encrypt(fresh, name(tenant))))
                .update();
        keys.remove(tenant);
    }

    private AesGcmJce aead() throws GeneralSecurityException {
        return new AesGcmJce(Arrays.copyOf(key(), HALF));
    }

    private byte[] key() {
        return keys.computeIfAbsent(tenant(), this::unwrap);
    }

    private byte[] unwrap(long tenant) {
        var wrapped = jdbc.sql("select wrapped from data_key where tenant_id = :tenant order by number desc limit 1")
                .param("tenant", tenant)
                .query(byte[].class)
                .single();
        return run(() -> wrapping().decrypt(wrapped, name(tenant)));
    }

    private AesGcmJce wrapping() throws GeneralSecurityException {
        return new AesGcmJce(master.forPurpose("data keys"));
    }

    private long tenant() {
        return tenants.id().orElseThrow(() -> new IllegalStateException("Fields are encrypted for a tenant."));
    }

    private byte[] place(String table, String column, long row) {
        return (table + '|' + column + '|' + tenant() + '|' + row).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] name(long tenant) {
        return ("tenant " + tenant).getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T run(Step<T> step) {
        try {
            return step.take();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A field could not be read or written with the keys at hand.", e);
        }
    }

    private interface Step<T> {
        T take() throws GeneralSecurityException;
    }
}
