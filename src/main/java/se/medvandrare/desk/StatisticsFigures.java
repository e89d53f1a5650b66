package se.medvandrare.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The statistics as tables to take along: the headlines, and each chart. */
@Component
class StatisticsFigures {

    private final DivisionLabels labels;

    StatisticsFigures(DivisionLabels labels) {
        this.labels = labels;
    }

    FigureTables of(Statistics statistics) {
        var note = text("csv." + (statistics.shared() ? "shared" : "internal"));
        var tables = Stream.concat(
                Stream.of(headlines(statistics)), statistics.charts().stream().map(this::table));
        return new FigureTables(
                text("title"),
                statistics.period().from(),
                statistics.period().till(),
                statistics.before() == null
                        ? List.of(note)
                        : List.of(
                                note,
                                text(
                                        "before",
                                        statistics.before().from(),
                                        statistics.before().till())),
                !statistics.shared(),
                tables.toList());
    }

    private FigureTables.Table headlines(Statistics statistics) {
        var before = statistics.before() != null;
        return new FigureTables.Table(
                text("headlines"),
                header(text("value"), before),
                statistics.headlines().stream()
                        .map(it -> row(text(it.key()), it.number(), before, statistics.numberBefore(it.key())))
                        .toList());
    }

    private FigureTables.Table table(Chart chart) {
        var before = chart.before();
        return new FigureTables.Table(
                text("csv." + chart.key()),
                header(chart.label(), before != null),
                IntStream.range(0, chart.bars().size())
                        .mapToObj(at -> row(
                                chart.bars().get(at).label(),
                                chart.bars().get(at).shown(),
                                before != null,
                                before == null ? null : before.get(at).shown()))
                        .toList());
    }

    private List<String> header(String first, boolean before) {
        return before ? List.of(first, text("number"), text("numberBefore")) : List.of(first, text("number"));
    }

    private static FigureTables.Row row(String name, @Nullable Long number, boolean compared, @Nullable Long before) {
        var numbers = new ArrayList<@Nullable Long>();
        numbers.add(number);
        if (compared) {
            numbers.add(before);
        }
        return new FigureTables.Row(name, numbers);
    }

    private String text(String key, Object... arguments) {
        return labels.text("desk.statistics." + key, arguments);
    }
}
