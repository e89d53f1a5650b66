package se.medvandrare.reporting;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * The emblem of the European Union for papers: twelve stars in a circle of a third of the height, each in a circle of an
 * eighteenth, one point upwards, on a field of three by two. Regulation (EU) 2021/1060, annex IX.
 */
class Emblem {

    private static final int HEIGHT = 240;
    private static final int WIDTH = HEIGHT * 3 / 2;
    private static final Color BLUE = new Color(0x003399);
    private static final Color YELLOW = new Color(0xFFCC00);
    private static final double SHORT = Math.sin(Math.PI / 10) / Math.sin(7 * Math.PI / 10);

    private Emblem() {}

    /** As the address of a picture that carries its own content. */
    static String address() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(BLUE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(YELLOW);
        for (int hour = 0; hour < 12; hour++) {
            var angle = hour * Math.PI / 6;
            pen.fill(star(WIDTH / 2.0 + HEIGHT / 3.0 * Math.sin(angle), HEIGHT / 2.0 - HEIGHT / 3.0 * Math.cos(angle)));
        }
        pen.dispose();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }

    private static Path2D star(double x, double y) {
        var star = new Path2D.Double();
        for (int point = 0; point < 10; point++) {
            var reach = HEIGHT / 18.0 * (point % 2 == 0 ? 1 : SHORT);
            var across = x + reach * Math.sin(point * Math.PI / 5);
            var down = y - reach * Math.cos(point * Math.PI / 5);
            if (point == 0) {
                star.moveTo(across, down);
            } else {
                star.lineTo(across, down);
            }
        }
        star.closePath();
        return star;
    }

    private static byte[] png(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
