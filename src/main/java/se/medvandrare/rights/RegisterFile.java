package se.medvandrare.rights;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.base.ExcelCsv;
import se.medvandrare.rights.CatalogueTable.Field;

/** The catalogue as a file that a Swedish Excel opens: a row per field, and no cell that is a formula. */
@Component
class RegisterFile {

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
        return ExcelCsv.of(Stream.concat(
                Stream.of(COLUMNS.stream()
                        .map(it -> text("rights.register." + it))
                        .toList()),
                tables.stream().flatMap(table -> table.fields().stream()
                        .map(field -> line(table, field).toList()))));
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
