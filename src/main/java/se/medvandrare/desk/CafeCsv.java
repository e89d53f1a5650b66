package se.medvandrare.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medvandrare.activities.AgeBand;
import se.medvandrare.activities.Gender;
import se.medvandrare.base.ExcelCsv;
import se.medvandrare.base.SmallNumbers;

/** The evenings as a file that a Swedish Excel opens, one line for each; numbers below five may be left out. */
@Component
class CafeCsv {

    private final CafeLabels labels;

    CafeCsv(CafeLabels labels) {
        this.labels = labels;
    }

    byte[] of(List<CafePages.Evening> evenings, boolean shared) {
        var topics = labels.topics();
        return ExcelCsv.of(Stream.concat(
                Stream.of(List.of(labels.text("desk.statistics.csv." + (shared ? "shared" : "internal"))), heading()),
                evenings.stream().map(evening -> line(evening, topics, shared))));
    }

    private List<String> heading() {
        var cells = new ArrayList<String>();
        Stream.of("day", "place", "activity", "heads").forEach(key -> cells.add(labels.text("desk.cafe.csv." + key)));
        Stream.of(Gender.values()).forEach(it -> cells.add(labels.text("desk.cafe.csv.gender") + ": " + labels.of(it)));
        Stream.of(AgeBand.values()).forEach(it -> cells.add(labels.text("desk.cafe.csv.age") + ": " + labels.of(it)));
        Stream.of("first", "questions", "languages", "topics")
                .forEach(key -> cells.add(labels.text("desk.cafe.csv." + key)));
        return cells;
    }

    private List<String> line(CafePages.Evening evening, UnaryOperator<String> topics, boolean shared) {
        var row = evening.row();
        var figures = evening.figures();
        var cells = new ArrayList<String>();
        cells.add(row.startedAt().toLocalDate().toString());
        cells.add(row.place());
        cells.add(row.title() == null ? "" : row.title());
        cells.add(told(figures.heads(), shared));
        cells.addAll(divided(Stream.of(Gender.values()).map(figures::of).toList(), shared));
        cells.addAll(divided(Stream.of(AgeBand.values()).map(figures::of).toList(), shared));
        cells.add(divided(List.of(figures.first(), Math.max(0, figures.heads() - figures.first())), shared)
                .get(0));
        cells.add(told(figures.questions(), shared));
        cells.add(list(figures.of(Tap.Kind.LANGUAGE), labels::language, shared));
        cells.add(list(figures.of(Tap.Kind.TOPIC), topics, shared));
        return cells;
    }

    /** Parts of one whole: what could be found by subtraction is left out too. */
    private List<String> divided(List<Long> numbers, boolean shared) {
        var bars = numbers.stream().map(number -> new Chart.Bar("", number)).toList();
        return (shared ? Chart.withoutSmall(bars) : bars)
                .stream()
                        .map(bar -> bar.hidden() ? hidden() : String.valueOf(bar.value()))
                        .toList();
    }

    private String list(Map<String, Long> numbers, UnaryOperator<String> label, boolean shared) {
        return numbers.entrySet().stream()
                .filter(it -> !shared || it.getValue() >= SmallNumbers.LEAST)
                .map(it -> label.apply(it.getKey()) + " " + it.getValue())
                .collect(Collectors.joining(", "));
    }

    private String told(long number, boolean shared) {
        return shared && number > 0 && number < SmallNumbers.LEAST ? hidden() : String.valueOf(number);
    }

    private String hidden() {
        return labels.text("desk.statistics.hidden");
    }
}
