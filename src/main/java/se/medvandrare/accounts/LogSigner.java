package se.medvandrare.accounts;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Signs the daily heads of the access log (Ed25519). The key is derived from the master key, so there is no further secret
 * to keep; whoever has the public key can check a signature without being able to make one.
 */
@Component
public class LogSigner {

    private final Ed25519Sign.KeyPair pair;
    private final List<byte[]> trusted = new ArrayList<>();

    /** The portal's own key and, after a change of master key, the public keys from before. */
    LogSigner(MasterKey master, @Value("${MEDVANDRARE_LOG_KEYS:}") List<String> earlier)
            throws GeneralSecurityException {
        pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(master.forPurpose("log heads"));
        trusted.add(pair.getPublicKey());
        earlier.stream().map(String::strip).filter(key -> !key.isEmpty()).forEach(key -> trusted.add(decode(key)));
    }

    public String sign(String text) {
        try {
            return encode(new Ed25519Sign(pair.getPrivateKey()).sign(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the portal, with its present or an earlier key, signed this very text. */
    public boolean signed(String text, String signature) {
        return trusted.stream().anyMatch(key -> signed(key, text, signature));
    }

    /** To be kept where nobody who runs the portal can change it. */
    public String publicKey() {
        return encode(pair.getPublicKey());
    }

    private static boolean signed(byte[] key, String text, String signature) {
        try {
            new Ed25519Verify(key).verify(decode(signature), bytes(text));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
