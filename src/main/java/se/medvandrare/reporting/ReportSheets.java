package se.medvandrare.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A report as a workbook: figures that can be reckoned with, texts, readings and corrections. No cell is a formula. */
@Component
class ReportSheets {

    private final MessageSource texts;

    ReportSheets(MessageSource texts) {
        this.texts = texts;
    }

    byte[] xlsx(ReportPage report) {
        try (var out = new ByteArrayOutputStream();
                var book = new Workbook(out, "Medvandrare", "1.0")) {
            figures(book, report);
            words(book, report);
            byHand(book, report);
            readings(book, report);
            corrections(book, report);
            book.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(Workbook book, ReportPage report) {
        var sheet = sheet(
                book,
                "figures",
                "indicator",
                "gender",
                "report.sheet.age",
                "report.value",
                "incomplete",
                "report.soFar");
        int row = 1;
        for (var line : ReportFiles.lines(report.indicators()).toList()) {
            put(sheet, row, line.code(), line.gender(), line.ageBand());
            sheet.value(row, 3, line.value());
            sheet.value(row, 4, line.incomplete());
            sheet.value(row++, 5, line.soFar());
        }
    }

    private void words(Workbook book, ReportPage report) {
        var sheet = sheet(book, "texts", "report.sheet.part", "report.sheet.text");
        var facts = report.facts();
        int row = 1;
        put(sheet, row++, text("report.sheet.project"), report.project().name());
        put(sheet, row++, text("framework"), facts.framework());
        put(sheet, row++, text("reports.period"), facts.fromOn() + " – " + facts.tillOn());
        put(sheet, row++, text("reports.edition"), String.valueOf(facts.edition()));
        put(sheet, row++, text("reports.state"), text("state." + facts.state()));
        put(sheet, row++, text("report.reference"), facts.reference());
        for (var chapter : report.written()) {
            var title = chapter.title() != null ? chapter.title() : text("text." + chapter.part() + ".form");
            put(sheet, row++, title, chapter.text());
        }
    }

    private void byHand(Workbook book, ReportPage report) {
        var sheet = sheet(
                book,
                "byHand",
                "indicator",
                "report.sheet.unit",
                "report.soFar",
                "wanted",
                "report.sheet.day",
                "reading.method",
                "own.source",
                "reading.by");
        int row = 1;
        for (var it : report.byHand()) {
            put(sheet, row, it.code(), it.unit());
            sheet.value(row, 2, it.value());
            sheet.value(row, 3, it.wanted());
            put(sheet, row++, 4, words(it.readOn(), it.method(), it.source(), it.byName()));
        }
    }

    private void readings(Workbook book, ReportPage report) {
        var sheet = sheet(
                book,
                "own",
                "indicator",
                "report.sheet.unit",
                "value",
                "wanted",
                "report.sheet.day",
                "own.source",
                "reading.by");
        int row = 1;
        for (var own : report.own()) {
            put(sheet, row, own.name(), own.unit());
            sheet.value(row, 2, own.value());
            sheet.value(row, 3, own.wanted());
            put(sheet, row++, 4, words(own.readOn(), own.source(), own.byName()));
        }
    }

    private void corrections(Workbook book, ReportPage report) {
        var sheet = sheet(
                book,
                "corrections",
                "reports.period",
                "indicator",
                "changed.why",
                "report.sheet.added",
                "report.sheet.removed",
                "report.sheet.moved");
        int row = 1;
        for (var it : report.corrections()) {
            put(sheet, row, it.fromOn() + " – " + it.tillOn(), it.code(), text("reason." + it.reason()));
            sheet.value(row, 3, it.added());
            sheet.value(row, 4, it.removed());
            sheet.value(row++, 5, it.moved());
        }
    }

    private Worksheet sheet(Workbook book, String name, String... columns) {
        var sheet = book.newWorksheet(text("report.sheet." + name));
        put(sheet, 0, 0, Stream.of(columns).map(this::text).toList());
        sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void put(Worksheet sheet, int row, @Nullable String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column] == null ? "" : cells[column]);
        }
    }

    private static void put(Worksheet sheet, int row, int from, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, from + column, cells.get(column));
        }
    }

    private static List<String> words(@Nullable Object... known) {
        return Stream.of(known).map(it -> it == null ? "" : it.toString()).toList();
    }

    private String text(String key) {
        return texts.getMessage("reporting." + key, null, LocaleContextHolder.getLocale());
    }
}
