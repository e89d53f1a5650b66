package se.medvandrare.accounts;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * Encrypts what belongs to an account and to no tenant (AES-256-GCM, a key derived from the master key). A ciphertext is
 * bound to what it is and to its account and cannot be moved.
 */
@Component
public class AccountCipher {

    private final byte[] key;

    AccountCipher(MasterKey master) {
        this.key = master.forPurpose("accounts");
    }

    public byte[] seal(String what, long account, byte[] content) {
        try {
            return new AesGcmJce(key).encrypt(content, place(what, account));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] open(String what, long account, byte[] secret) {
        try {
            return new AesGcmJce(key).decrypt(secret, place(what, account));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What an account keeps could not be read with the key at hand.", e);
        }
    }

    private static byte[] place(String what, long account) {
        return (what + '|' + account).getBytes(StandardCharsets.UTF_8);
    }
}
