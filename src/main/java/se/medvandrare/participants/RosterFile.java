package se.medvandrare.participants;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medvandrare.base.ExcelCsv;

/** The register as a file that a Swedish Excel opens: a line per participant, and no cell that is a formula. */
@Component
class RosterFile {

    private static final List<String> COLUMNS = List.of(
            "kind",
            "number",
            "given",
            "family",
            "birth",
            "gender",
            "from",
            "until",
            "third",
            "minor",
            "document",
            "checkedOn",
            "checkedBy",
            "hours",
            "phone",
            "email");

    private final MessageSource texts;

    RosterFile(MessageSource texts) {
        this.texts = texts;
    }

    byte[] of(List<RosterRow> rows, Locale reader) {
        return ExcelCsv.of(Stream.concat(
                Stream.of(COLUMNS.stream()
                        .map(it -> text("participants.roster." + it, reader))
                        .toList()),
                rows.stream().map(row -> line(row, reader).toList())));
    }

    private Stream<String> line(RosterRow row, Locale reader) {
        if (row.hidden()) {
            return Stream.of(text("participants.roster.protected", reader), Objects.requireNonNull(row.reference()));
        }
        return Stream.of(
                word("kind", row.kind(), reader),
                told(row.number()),
                row.givenName(),
                row.familyName(),
                told(row.birthDate()),
                word("gender", row.gender(), reader),
                told(row.enteredOn()),
                told(row.exitedOn()),
                word("answer", row.thirdCountryNational(), reader),
                word("answer", row.unaccompaniedMinor(), reader),
                row.document() == null
                        ? text("participants.roster.unchecked", reader)
                        : word("document", row.document(), reader),
                told(row.checkedOn()),
                told(row.checkedBy()),
                String.valueOf(row.hours()),
                told(row.phone()),
                told(row.email()));
    }

    private static String told(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String word(String group, @Nullable Object value, Locale reader) {
        return value == null ? "" : text("participants." + group + "." + value, reader);
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
