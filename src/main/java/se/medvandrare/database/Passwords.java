package se.medvandrare.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes up passwords nobody needs to remember. */
class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
