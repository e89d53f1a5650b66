package se.medvandrare.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the invented facts of the demo from db/demo: a heading, a bar between columns, nothing where nothing is known. */
public final class DemoFacts {

    private static final CSVFormat BARS = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('|')
            .setQuote(null)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .setNullString("")
            .get();

    private DemoFacts() {}

    public static List<CSVRecord> rows(String file) {
        try (var reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            return BARS.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String file) {
        try (var stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DemoFacts.class.getResourceAsStream("/db/demo/" + file), file);
    }
}
