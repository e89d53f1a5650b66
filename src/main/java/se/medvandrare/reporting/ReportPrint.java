package se.medvandrare.reporting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** A report as a tagged PDF that a screen reader can follow, in the reader's language, with the emblem of the EU. */
@Component
class ReportPrint {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final String FAMILY = "DejaVu Sans";

    private final SpringTemplateEngine templates;

    ReportPrint(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    byte[] pdf(ReportPage report) {
        var locale = LocaleContextHolder.getLocale();
        var page = templates.process(
                "reporting/report-print",
                new Context(
                        locale,
                        Map.of(
                                "report", report,
                                "genders", List.of(Gender.values()),
                                "emblem", Emblem.address(),
                                "language", locale.getLanguage(),
                                "swedish", locale.getLanguage().equals("sv"))));
        var styled = page.replace("</head>", "<style>" + text("/reporting/report.css") + "</style></head>");
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(() -> resource(FONTS + ".ttf"), FAMILY)
                    .useFont(() -> resource(FONTS + "-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(styled, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ReportPrint.class.getResourceAsStream(name), name);
    }

    private static String text(String name) {
        try (var in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
