package se.medvandrare.accounts;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * A key of one tenant: half of it encrypts, half of it hashes.
 *
 * @param settled whether every instance has had time to read it
 */
record DataKey(int number, byte[] bytes, boolean settled) {

    static final int BYTES = 64;
    private static final int HALF = BYTES / 2;

    byte[] encrypt(byte[] text, byte[] place) {
        try {
            return new AesGcmJce(Arrays.copyOf(bytes, HALF)).encrypt(text, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text; throws when another key, or another place, was used. */
    byte[] decrypt(byte[] sealed, byte[] place) throws GeneralSecurityException {
        return new AesGcmJce(Arrays.copyOf(bytes, HALF)).decrypt(sealed, place);
    }

    byte[] hash(byte[] text) {
        return MasterKey.hmac(Arrays.copyOfRange(bytes, HALF, BYTES), text);
    }

    @Override
    public String toString() {
        return "data key " + number;
    }
}
