package se.medvandrare.signin;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret as its new owner sees it.
 *
 * @param text in groups of four, to be typed
 * @param size modules of the picture on each side, with its margin
 * @param path the dark modules as the path of an SVG
 */
record NewSecret(String text, int size, String path) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int MARGIN = 4;

    static NewSecret of(byte[] secret, String login) {
        var text = base32(secret);
        var address = "otpauth://totp/Medvandrare:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret="
                + text + "&issuer=Medvandrare";
        try {
            var picture = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            return new NewSecret(text.replaceAll("(.{4})(?=.)", "$1 "), picture.getWidth() + 2 * MARGIN, path(picture));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
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

    private static String path(ByteMatrix picture) {
        var path = new StringBuilder();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.get(x, y) == 1) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
