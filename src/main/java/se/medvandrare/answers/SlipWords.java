package se.medvandrare.answers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.FieldCipher;

/** The words of the slips, which lie encrypted in the database: each bound to its row and column. */
@Component
class SlipWords {

    static final String LINE = "slip_line";

    private final FieldCipher cipher;

    SlipWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte @Nullable [] seal(String column, long line, @Nullable String text) {
        return cipher.seal(LINE, column, line, LineForm.filled(text));
    }

    @Nullable String open(String column, long line, byte @Nullable [] sealed) {
        return cipher.open(LINE, column, line, sealed);
    }

    byte @Nullable [] sealToken(long slip, String token) {
        return cipher.seal("slip", "token", slip, token);
    }

    @Nullable String openToken(long slip, byte @Nullable [] sealed) {
        return cipher.open("slip", "token", slip, sealed);
    }
}
