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
import se.medvandrare.base.Cell;

/** Files to fetch: templates to fill in, and what is wrong row by row, as a Swedish Excel opens it and with no cell a formula. */
@Component
class RegisterFiles {

    private static final char MARK = '\ufeff';

    private final MessageSource texts;

    RegisterFiles(MessageSource texts) {
        this.texts = texts;
    }

    /** Only the names of the columns. */
    byte[] template(boolean attendance) {
        return csv(Stream.of(attendance ? Reader.DAY_COLUMNS : names().toList()));
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
        var names = Stream.of("file", "line", "kind", "column", "why", "typed")
                .map(name -> text("imports.remark." + name))
                .toList();
        return csv(Stream.concat(Stream.of(names), remarks.stream().map(this::row)));
    }

    private List<String> row(Remark remark) {
        return List.of(
                text("imports.part." + remark.part()),
                String.valueOf(remark.line()),
                text("imports.remark." + (remark.fault() ? "fault" : "notice")),
                Cell.text(remark.column()),
                text(remark.key(), remark.allowed()),
                Cell.text(remark.typed()));
    }

    private static byte[] csv(Stream<List<String>> rows) {
        var text = new StringWriter();
        text.append(MARK);
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            for (var row : (Iterable<List<String>>) rows::iterator) {
                csv.printRecord(row);
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

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
