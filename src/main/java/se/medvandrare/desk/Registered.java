package se.medvandrare.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medvandrare.desk.Statistics.Choice;

/**
 * The topics of a period as they were registered, those that count as one beside each other. Where numbers below five are left out, so is what they could be reckoned from in the statistics.
 */
record Registered(Choice choice, List<Row> rows) {

    static Registered of(Choice choice, List<Line> lines) {
        var shared = choice.shared();
        var groups = lines.stream()
                .collect(Collectors.groupingBy(Line::countedId, java.util.LinkedHashMap::new, Collectors.toList()));
        var totals = groups.values().stream().map(Registered::total).toList();
        var shown = shared ? Chart.withoutSmall(totals) : totals;
        var at = shown.iterator();
        var rows = groups.values().stream()
                .flatMap(group -> rows(group, shared, at.next().hidden()))
                .toList();
        return new Registered(choice, rows);
    }

    private static Chart.Bar total(List<Line> group) {
        return new Chart.Bar(
                group.get(0).counted(), group.stream().mapToLong(Line::number).sum());
    }

    /** A sum that the statistics do not tell is not told in parts; of one that they tell, no small part can be reckoned. */
    private static Stream<Row> rows(List<Line> group, boolean shared, boolean hidden) {
        var bars = group.stream()
                .map(line -> new Chart.Bar(line.label(), line.number()))
                .toList();
        var told = (shared && group.size() > 1 ? Chart.withoutSmall(bars) : bars).iterator();
        return group.stream().map(line -> {
            var bar = told.next();
            return new Row(line.label(), line.counted(), line.number(), hidden || bar.hidden());
        });
    }

    /** How many were registered on a topic, and what it counts as. */
    record Line(String label, String counted, long countedId, long number) {}

    /** A line of the page. */
    record Row(String label, String counted, long number, boolean hidden) {

        public boolean renamed() {
            return !label.equals(counted);
        }
    }
}
