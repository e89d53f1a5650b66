package se.medvandrare.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.medvandrare.base.ExcelCsv;

/** Files that a Swedish Excel opens: semicolons, a byte order mark, and no cell that is a formula. */
@Component
class LogFile {

    private final Words words;

    LogFile(Words words) {
        this.words = words;
    }

    byte[] ofLog(List<LogRow> rows) {
        var heading =
                words.columns("seq", "at", "who", "login", "role", "person", "born", "action", "purpose", "address");
        return bytes(heading, rows.stream().map(this::line));
    }

    byte[] ofAffected(List<AffectedRow> rows) {
        var heading = words.columns("person", "born", "first", "last", "times");
        return bytes(
                heading,
                rows.stream().map(row -> cells(row.getCode(), born(row), row.firstAt(), row.lastAt(), row.times())));
    }

    static ResponseEntity<byte[]> answer(String name, byte[] file) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    private List<String> line(LogRow row) {
        return cells(
                row.seq(),
                row.at().withNano(0),
                row.account(),
                row.login(),
                words.role(row.role()),
                row.getCode(),
                born(row),
                words.action(row.action()),
                words.purpose(row.purpose()),
                row.address());
    }

    private Object born(Coded person) {
        return person.hidden() ? words.text("privacy.hidden") : Objects.requireNonNullElse(person.birthYear(), "");
    }

    private static byte[] bytes(List<String> heading, Stream<List<String>> lines) {
        return ExcelCsv.of(Stream.concat(Stream.of(heading), lines));
    }

    private static List<String> cells(@Nullable Object... values) {
        return Stream.of(values)
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }
}
