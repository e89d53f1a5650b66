package se.medvandrare.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Files to fetch: templates to fill in, and what is wrong row by row, as a Swedish Excel opens it and with no cell a formula. */
@Component
class RegisterFiles {

    private static final char MARK = '\ufeff';
    private static final String STARTS_FORMULA = "=+-@\t\r\n\0";

    private final MessageSource texts;

    RegisterFiles(MessageSource texts) {
        this.texts = texts;
    }

    /** Only the names of the columns. */
    byte[] template(boolean attendance) {
        return csv(List.of((attendance ? Reader.DAY_COLUMNS.stream() : names()).toArray()));
    }

    /** A workbook with a sheet for people and one for attendance. */
    byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Medvandrare", "1.0")) {
            fill(book, "people", names().toList());
            fill(book, Reader.SHEET, Reader.DAY_COLUMNS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] remarks(List<Remark> remarks) {
        var rows = Stream.concat(
                Stream.of(Stream.of("file", "line", "kind", "column", "why", "typed")
                        .map(name -> text("imports.remark." + name))
                        .toArray()),
                remarks.stream().map(this::row));
        return csv(rows.toArray());
    }

    private Object[] row(Remark remark) {
        return new Object[] {
            text("imports.part." + remark.part()),
            String.valueOf(remark.line()),
            text("imports.remark." + (remark.fault() ? "fault" : "notice")),
            plain(remark.column()),
            text(remark.key(), remark.allowed()),
            plain(remark.typed())
        };
    }

    private static byte[] csv(Object... rows) {
        var text = new StringWriter();
        text.append(MARK);
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            for (var row : rows) {
                csv.printRecord(row instanceof List<?> cells ? cells.toArray() : (Object[]) row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fill(Workbook book, String name, List<String> columns) {
        var sheet = book.newWorksheet(name);
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at));
            sheet.style(0, at).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static Stream<String> names() {
        return Stream.of(Column.values()).map(Column::word);
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String plain(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
