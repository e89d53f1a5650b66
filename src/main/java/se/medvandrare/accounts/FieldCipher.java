package se.medvandrare.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medvandrare.database.CurrentTenant;

/**
 * Encrypts single fields with the data key of the current tenant (AES-256-GCM). A ciphertext is bound to its table, column,
 * tenant and row and cannot be moved; what must be found again has a keyed hash beside it (HMAC-SHA-256).
 */
@Component
public class FieldCipher {

    private final CurrentTenant tenants;
    private final DataKeys keys;

    FieldCipher(CurrentTenant tenants, DataKeys keys) {
        this.tenants = tenants;
        this.keys = keys;
    }

    /** Encrypts a text for one field of one row; null stays null. */
    public byte @Nullable [] seal(String table, String column, long row, @Nullable String text) {
        return text == null ? null : keys.of(tenant()).writing().encrypt(bytes(text), place(table, column, row));
    }

    /** Decrypts what was sealed for this very field; null stays null. */
    public @Nullable String open(String table, String column, long row, byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        var place = place(table, column, row);
        return open(keys.of(tenant()), sealed, place)
                .or(() -> open(keys.reread(tenant()), sealed, place))
                .map(Opened::text)
                .orElseThrow(() -> new IllegalStateException("A field could not be read with the keys at hand."));
    }

    /** A hash to store for exact search within this tenant, of a text already brought to its one normal form. */
    public byte[] hash(String purpose, String normalised) {
        return keys.of(tenant()).writing().hash(named(purpose, normalised));
    }

    /** Every hash under which the text may lie while keys are being changed, the newest first. */
    public List<byte[]> hashes(String purpose, String normalised) {
        return keys.of(tenant()).keys().stream()
                .map(key -> key.hash(named(purpose, normalised)))
                .toList();
    }

    /** The text and whether it lies under an older key than new texts do; empty when nothing here opens it. */
    Optional<Opened> openAnyhow(String table, String column, long row, byte[] sealed) {
        return open(keys.of(tenant()), sealed, place(table, column, row));
    }

    private static Optional<Opened> open(DataKeys.Ring ring, byte[] sealed, byte[] place) {
        var writing = ring.writing().number();
        for (var key : ring.keys()) {
            try {
                var text = new String(key.decrypt(sealed, place), StandardCharsets.UTF_8);
                return Optional.of(new Opened(text, key.number() < writing));
            } catch (GeneralSecurityException e) {
                // the next key, or none
            }
        }
        return Optional.empty();
    }

    private long tenant() {
        return tenants.id().orElseThrow(() -> new IllegalStateException("Fields are encrypted for a tenant."));
    }

    private byte[] place(String table, String column, long row) {
        return bytes(table + '|' + column + '|' + tenant() + '|' + row);
    }

    private static byte[] named(String purpose, String normalised) {
        return bytes(purpose + '|' + normalised);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A text that was read, and whether it should be written anew with the present key. */
    record Opened(String text, boolean outdated) {}
}
