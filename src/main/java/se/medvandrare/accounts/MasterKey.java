package se.medvandrare.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.database.CannotStart;

/**
 * The key all other keys hang on. It never stands in the database: it comes from {@code MEDVANDRARE_MASTER_KEY} (32 bytes,
 * Base64), or from the file {@code MEDVANDRARE_MASTER_KEY_FILE}, which the embedded default makes beside the data. While it
 * is being changed, {@code MEDVANDRARE_FORMER_MASTER_KEY} holds the one before.
 */
@Component
@DependsOnDatabaseInitialization
class MasterKey {

    private static final int BYTES = 32;

    private final byte[] key;
    private final byte @Nullable [] former;

    MasterKey(
            @Value("${MEDVANDRARE_MASTER_KEY:}") String given,
            @Value("${MEDVANDRARE_MASTER_KEY_FILE:}") String file,
            @Value("${MEDVANDRARE_FORMER_MASTER_KEY:}") String former,
            @Value("${MEDVANDRARE_DATA:data}") Path data,
            @Value("${medvandrare.embedded}") boolean embedded,
            JdbcClient jdbc)
            throws IOException {
        this.former = former.isBlank() ? null : decode(former);
        if (!given.isBlank()) {
            key = decode(given);
        } else if (!file.isBlank()) {
            key = decode(Files.readString(Path.of(file)));
        } else if (embedded) {
            key = decode(Files.readString(made(data.resolve("master.key"), jdbc)));
        } else {
            throw new CannotStart("With a database of your own the program needs its master key:"
                    + " set MEDVANDRARE_MASTER_KEY or MEDVANDRARE_MASTER_KEY_FILE (32 random bytes as Base64).");
        }
    }

    /** A key for one purpose, derived so that it tells nothing of the master key (HMAC-SHA-256). */
    byte[] forPurpose(String purpose) {
        return hmac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** The key for the purpose under the present master key, then under the former one while it is given. */
    List<byte[]> everFor(String purpose) {
        var named = purpose.getBytes(StandardCharsets.UTF_8);
        return former == null ? List.of(hmac(key, named)) : List.of(hmac(key, named), hmac(former, named));
    }

    /** Whether a former master key is given, from which this one takes over. */
    boolean takesOver() {
        return former != null;
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // said below, without the key
        }
        throw new CannotStart("The master key is not 32 bytes in Base64.");
    }

    private static Path made(Path file, JdbcClient jdbc) throws IOException {
        if (Files.notExists(file)) {
            refuseToReplace(file, jdbc);
            var fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    Files.createFile(file, ownerOnly()), Base64.getEncoder().encodeToString(fresh));
            LoggerFactory.getLogger(MasterKey.class)
                    .warn(
                            "A new master key lies in {}: keep a copy elsewhere, without it nothing personal can be read.",
                            file);
        }
        return file;
    }

    /** A key that is gone is not made anew beside data that another one opens. */
    private static void refuseToReplace(Path file, JdbcClient jdbc) {
        if (jdbc.sql("select exists (select from tenant)").query(Boolean.class).single()) {
            throw new CannotStart("The master key is gone from " + file + ", and without it nothing personal in the"
                    + " database can be read: put the file back. Nothing has been changed.");
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
