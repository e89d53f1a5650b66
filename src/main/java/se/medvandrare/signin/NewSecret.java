package se.medvandrare.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.medvandrare.base.QrCode;

/**
 * A secret as its new owner sees it.
 *
 * @param text in groups of four, to be typed
 * @param size modules of the picture on each side, with its margin
 * @param path the dark modules as the path of an SVG
 */
record NewSecret(String text, int size, String path) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    static NewSecret of(byte[] secret, String login) {
        var text = base32(secret);
        var address = "otpauth://totp/Medvandrare:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret="
                + text + "&issuer=Medvandrare";
        var picture = QrCode.of(address);
        return new NewSecret(text.replaceAll("(.{4})(?=.)", "$1 "), picture.size(), picture.path());
    }

    /** As RFC 4648 writes bytes that are a multiple of five. */
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = (buffer << 8 | next & 0xff) & 0xfff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(buffer >> (bits - 5) & 31));
            }
        }
        return text.toString();
    }
}
