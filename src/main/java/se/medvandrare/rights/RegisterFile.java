package se.medvandrare.rights;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Cell;
import se.medvandrare.rights.CatalogueTable.Field;

/** The catalogue as a file that a Swedish Excel opens: a row per field, and no cell that is a formula. */
@Component
class RegisterFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "processing",
            "purpose",
            "about",
            "ground",
            "secrecy",
            "retention",
            "recipients",
            "verified",
            "table",
            "column",
            "what",
            "sealed",
            "thirdParty",
            "path");

    private final MessageSource texts;

    RegisterFile(MessageSource texts) {
        this.texts = texts;
    }

    byte[] of(List<CatalogueTable> tables) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            csv.printRecord(COLUMNS.stream().map(it -> text("rights.register." + it)));
            for (var table : tables) {
                for (var field : table.fields()) {
                    csv.printRecord(line(table, field).map(Cell::text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> line(CatalogueTable table, Field field) {
        var why = table.processing();
        return Stream.of(
                why.name(),
                why.purpose(),
                why.about(),
                why.ground(),
                why.secrecy(),
                why.retention(),
                why.recipients(),
                text("rights.register." + (why.verified() ? "isVerified" : "toBeChecked")),
                table.name(),
                field.name(),
                table.what() + ": " + field.what(),
                text("rights.word." + field.sealed()),
                text("rights.word." + field.thirdParty()),
                table.path().name());
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
