package se.medvandrare.base;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** Makes a PDF of a page. Names from right to left are written as people read them. */
public final class Paper {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final String FAMILY = "DejaVu Sans";
    private static final String EMBLEM = "/letters/eu.png";

    private Paper() {}

    /**
     * The page as a PDF.
     *
     * @param page well-formed HTML with a {@code head}; it may load nothing but data addresses
     * @param style name of the resource with its style sheet
     */
    public static byte[] of(String page, String style) {
        return print(page, style, false);
    }

    /** Likewise, tagged so that a screen reader can follow it (PDF/UA); the page says its language and title. */
    public static byte[] tagged(String page, String style) {
        return print(page, style, true);
    }

    private static byte[] print(String page, String style, boolean tagged) {
        var sheet = new String(bytes(style), StandardCharsets.UTF_8);
        var styled = page.replace("</head>", "<style>" + sheet + "</style></head>");
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(() -> resource(FONTS + ".ttf"), FAMILY)
                    .useFont(() -> resource(FONTS + "-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                    .useUnicodeBidiSplitter(BothWays::new)
                    .useUnicodeBidiReorderer(new Shaping())
                    .defaultTextDirection(TextDirection.LTR)
                    .usePdfUaAccessibility(tagged)
                    .withHtmlContent(styled, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The EU emblem as a data address for a picture. */
    public static String emblem() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes(EMBLEM));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(name), name);
    }

    private static byte[] bytes(String name) {
        try (var in = resource(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
