package se.medvandrare.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.medvandrare.base.ExcelCsv;
import se.medvandrare.base.Paper;

/** Tables as a file: for a Swedish Excel (semicolons, a byte order mark), as a workbook, or on paper. No cell is a formula. */
@Component
class FigureFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_NAME = 31;

    private final MessageSource texts;
    private final SpringTemplateEngine templates;

    FigureFiles(MessageSource texts, SpringTemplateEngine templates) {
        this.texts = texts;
        this.templates = templates;
    }

    ResponseEntity<byte[]> csv(String name, FigureTables figures) {
        var lines = new ArrayList<List<?>>();
        lines.add(List.of(figures.title(), figures.from(), figures.till()));
        figures.notes().forEach(note -> lines.add(List.of(note)));
        for (var table : figures.tables()) {
            lines.add(List.of());
            lines.add(List.of(table.title()));
            lines.add(table.header());
            table.rows().forEach(row -> lines.add(cells(row)));
        }
        return file(name, "csv", CSV, figures, ExcelCsv.of(lines.stream()));
    }

    private List<Object> cells(FigureTables.Row row) {
        var cells = new ArrayList<Object>(List.of(row.name()));
        row.numbers().forEach(number -> cells.add(number == null ? hidden() : number));
        return cells;
    }

    ResponseEntity<byte[]> xlsx(String name, FigureTables figures) {
        try (var out = new ByteArrayOutputStream();
                var book = new Workbook(out, "Medvandrare", "1.0")) {
            int number = 1;
            for (var table : figures.tables()) {
                fill(book.newWorksheet(sheet(number++, table.title())), figures, table);
            }
            book.finish();
            return file(name, "xlsx", XLSX, figures, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Worksheet sheet, FigureTables figures, FigureTables.Table table) {
        int row = 0;
        sheet.value(row++, 0, figures.title() + ", " + figures.from() + " – " + figures.till());
        for (var note : figures.notes()) {
            sheet.value(row++, 0, note);
        }
        for (int column = 0; column < table.header().size(); column++) {
            sheet.value(row, column, table.header().get(column));
        }
        sheet.range(row, 0, row, table.header().size() - 1).style().bold().set();
        for (var line : table.rows()) {
            sheet.value(++row, 0, line.name());
            for (int column = 0; column < line.numbers().size(); column++) {
                put(sheet, row, column + 1, line.numbers().get(column));
            }
        }
        sheet.width(0, 30);
    }

    private void put(Worksheet sheet, int row, int column, @Nullable Long number) {
        if (number == null) {
            sheet.value(row, column, hidden());
        } else {
            sheet.value(row, column, number);
        }
    }

    /** A name that no other sheet has, as short as a workbook wants it. */
    private static String sheet(int number, String title) {
        var name = number + " " + title.replaceAll("[\\[\\]*/\\\\?:]", " ");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    ResponseEntity<byte[]> pdf(String name, FigureTables figures) {
        var locale = LocaleContextHolder.getLocale();
        var page = templates.process(
                "desk/figures-print",
                new Context(locale, Map.of("figures", figures, "language", locale.getLanguage())));
        return file(name, "pdf", MediaType.APPLICATION_PDF, figures, Paper.tagged(page, "/desk/figures.css"));
    }

    private static ResponseEntity<byte[]> file(
            String name, String ending, MediaType type, FigureTables figures, byte[] bytes) {
        var full = "%s-%s-%s%s.%s"
                .formatted(name, figures.from(), figures.till(), figures.internal() ? "-internt" : "", ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(full).build().toString())
                .body(bytes);
    }

    private String hidden() {
        return texts.getMessage("desk.statistics.hidden", null, LocaleContextHolder.getLocale());
    }
}
