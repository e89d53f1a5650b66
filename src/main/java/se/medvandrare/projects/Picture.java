package se.medvandrare.projects;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/**
 * A picture somebody sent, read and drawn anew: what else was in the file is gone. Only PNG and JPEG are read, told by
 * their first bytes and not by their name; SVG can carry a program and is not taken.
 *
 * @param width pixels, at most 640
 * @param height pixels, at most 320
 */
record Picture(byte[] png, int width, int height) {

    static final int LARGEST_FILE = 1_000_000;
    private static final long MOST_PIXELS = 4_000_000;
    private static final int WIDEST = 640;
    private static final int TALLEST = 320;

    /** @throws Refused when it is no PNG or JPEG, is broken, or is too large */
    static Picture of(byte[] file) {
        if (file.length == 0) {
            throw new Refused("projects.refused.noPicture");
        }
        if (file.length > LARGEST_FILE) {
            throw new Refused("projects.refused.largePicture");
        }
        var drawn = fit(read(file));
        return new Picture(encode(drawn), drawn.getWidth(), drawn.getHeight());
    }

    private static BufferedImage read(byte[] file) {
        var format = format(file);
        if (format == null) {
            throw new Refused("projects.refused.wrongPicture");
        }
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return read(reader, input);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Refused("projects.refused.wrongPicture");
        } finally {
            reader.dispose();
        }
    }

    /** Looks at the size before it unpacks: a small file can hold a picture larger than the memory. */
    private static BufferedImage read(ImageReader reader, ImageInputStream input) throws IOException {
        reader.setInput(input, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new Refused("projects.refused.largePicture");
        }
        return reader.read(0);
    }

    private static @Nullable String format(byte[] file) {
        if (startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return "png";
        }
        return startsWith(file, 0xff, 0xd8, 0xff) ? "jpeg" : null;
    }

    private static boolean startsWith(byte[] file, int... first) {
        for (int at = 0; at < first.length; at++) {
            if (at >= file.length || (file[at] & 0xff) != first[at]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage fit(BufferedImage image) {
        var scale = Math.min(1, Math.min((double) WIDEST / image.getWidth(), (double) TALLEST / image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] encode(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
