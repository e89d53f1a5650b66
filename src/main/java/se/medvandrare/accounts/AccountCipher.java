package se.medvandrare.accounts;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Encrypts what belongs to an account and to no tenant (AES-256-GCM, a key derived from the master key). A ciphertext is
 * bound to what it is and to its account and cannot be moved.
 */
@Component
public class AccountCipher {

    private final List<byte[]> keys;

    AccountCipher(MasterKey master) {
        keys = master.everFor("accounts");
    }

    public byte[] seal(String what, long account, byte[] content) {
        try {
            return new AesGcmJce(keys.get(0)).encrypt(content, place(what, account));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed for this very account, also under the former master key while that is given. */
    public byte[] open(String what, long account, byte[] secret) {
        for (var key : keys) {
            try {
                return new AesGcmJce(key).decrypt(secret, place(what, account));
            } catch (GeneralSecurityException e) {
                // the former key, or said below
            }
        }
        throw new IllegalStateException("What an account keeps could not be read with the keys at hand.");
    }

    private static byte[] place(String what, long account) {
        return (what + '|' + account).getBytes(StandardCharsets.UTF_8);
    }
}
