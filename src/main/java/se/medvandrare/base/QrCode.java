package se.medvandrare.base;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as a picture that a page draws by itself.
 *
 * @param size modules on each side, with the quiet margin of four that ISO/IEC 18004 asks for
 * @param path the dark modules as the path of an SVG, one unit each
 */
public record QrCode(int size, String path) {

    private static final int MARGIN = 4;

    /** The text as a code that is read though a seventh of it is dirty (level M). */
    public static QrCode of(String text) {
        try {
            var picture = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(picture.getWidth() + 2 * MARGIN, path(picture));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code", e);
        }
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
