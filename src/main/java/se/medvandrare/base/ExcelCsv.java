package se.medvandrare.base;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A file that a Swedish Excel opens: semicolons, a byte order mark, and no cell that is a formula. */
public final class ExcelCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private ExcelCsv() {}

    /** The file in UTF-8, a line for each list; null is an empty cell, and an empty list an empty line. */
    public static byte[] of(Stream<? extends List<?>> lines) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (List<?> line : lines.toList()) {
                csv.printRecord(line.stream().map(ExcelCsv::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof String text ? Cell.text(text) : value;
    }
}
