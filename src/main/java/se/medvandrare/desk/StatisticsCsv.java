package se.medvandrare.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Cell;

/** The statistics as a file that a Swedish Excel opens: semicolons, a byte order mark, and no cell that is a formula. */
@Component
class StatisticsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final MessageSource texts;

    StatisticsCsv(MessageSource texts) {
        this.texts = texts;
    }

    byte[] of(Statistics statistics) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, FORMAT)) {
            write(statistics, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Statistics statistics, CSVPrinter csv) throws IOException {
        csv.printRecord(text("desk.statistics.csv." + (statistics.shared() ? "shared" : "internal")));
        csv.printRecord(
                text("desk.statistics.period"),
                statistics.period().from(),
                statistics.period().till());
        csv.printRecord(
                text("desk.statistics.division"), text("desk.statistics.value"), text("desk.statistics.number"));
        csv.printRecord(
                text("desk.statistics.total"),
                "",
                statistics.tells(statistics.total()) ? statistics.total() : hidden());
        for (var chart : statistics.charts()) {
            for (var bar : chart.bars()) {
                csv.printRecord(
                        Cell.text(text("desk.statistics.csv." + chart.key())),
                        Cell.text(bar.label()),
                        bar.hidden() ? hidden() : bar.value());
            }
        }
    }

    private String hidden() {
        return text("desk.statistics.hidden");
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
