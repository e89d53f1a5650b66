package se.medvandrare.rights;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import tools.jackson.databind.json.JsonMapper;

/** Writes an extract to be handed out: to read on paper, and for machines. */
@Component
class ExtractFiles {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final String FAMILY = "DejaVu Sans";

    private final SpringTemplateEngine templates;
    private final JsonMapper json;

    ExtractFiles(SpringTemplateEngine templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    byte[] write(Extract extract, Extracts.Format format) {
        return format == Extracts.Format.PDF ? pdf(extract) : json(extract);
    }

    private byte[] json(Extract extract) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(extract);
    }

    private byte[] pdf(Extract extract) {
        var page = templates.process("rights/extract-print", new Context(Extracts.SWEDISH, Map.of("extract", extract)));
        var styled = page.replace("</head>", "<style>" + text("/rights/extract.css") + "</style></head>");
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(() -> resource(FONTS + ".ttf"), FAMILY)
                    .useFont(() -> resource(FONTS + "-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(styled, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ExtractFiles.class.getResourceAsStream(name), name);
    }

    private static String text(String name) {
        try (var in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
