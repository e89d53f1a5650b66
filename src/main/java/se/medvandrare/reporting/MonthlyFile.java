package se.medvandrare.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import se.medvandrare.base.ExcelCsv;
import se.medvandrare.reporting.MonthlyColumn.Source;

/** The file of a month: a heading and a line per participant, as text or as a workbook. No cell is a formula. */
record MonthlyFile(String slug, YearMonth month, MonthlyProfile profile, List<List<String>> rows) {

    String name(String ending) {
        return "manadsfil-" + slug + "-" + month + "." + ending;
    }

    byte[] csv() {
        return ExcelCsv.of(Stream.concat(Stream.of(headings()), rows.stream()));
    }

    byte[] xlsx() {
        try (var out = new ByteArrayOutputStream();
                var book = new Workbook(out, "Medvandrare", "1.0")) {
            var sheet = book.newWorksheet(month.toString());
            var columns = profile.columns();
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).heading());
                for (int row = 0; row < rows.size(); row++) {
                    var cell = rows.get(row).get(column);
                    if (columns.get(column).source() == Source.HOURS) {
                        sheet.value(row + 1, column, Integer.valueOf(cell));
                    } else {
                        sheet.value(row + 1, column, cell);
                    }
                }
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            book.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> headings() {
        return profile.columns().stream().map(MonthlyColumn::heading).toList();
    }
}
