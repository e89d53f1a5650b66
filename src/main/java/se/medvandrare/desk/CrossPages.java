package se.medvandrare.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Option;
import se.medvandrare.base.Refused;
import se.medvandrare.desk.CrossQueries.Count;
import se.medvandrare.desk.CrossQueries.Named;

/** Makes tables of contacts counted by two divisions, in the reader's language. */
@Service
@Transactional(readOnly = true)
class CrossPages {

    /** More than so many are not read: the rarest are counted together. */
    static final int MOST_COLUMNS = 12;

    static final int MOST_ROWS = 40;

    /** A year of weeks by hours; what is larger nobody reads, and hiding in it takes long. */
    static final int MOST_CELLS = 1300;

    private static final String NONE = "";
    private static final String REST = "…";

    private final CrossQueries queries;
    private final DivisionLabels labels;

    CrossPages(CrossQueries queries, DivisionLabels labels) {
        this.queries = queries;
        this.labels = labels;
    }

    CrossPage of(CrossChoice choice) {
        var named = queries.named();
        var table = choice.isOfTwo() ? table(choice, queries.count(choice), named) : Optional.<CrossTable>empty();
        return new CrossPage(
                choice,
                table.orElse(CrossTable.NONE),
                problem(choice, table),
                only(choice.only(), named),
                options(Division.DISK, named),
                options(Division.AMNE, named));
    }

    private static @Nullable String problem(CrossChoice choice, Optional<CrossTable> table) {
        return table.isPresent() ? null : choice.isOfTwo() ? "desk.cross.large" : "desk.cross.same";
    }

    /** The table to take along; says no when there is none to make. */
    FigureTables figures(CrossChoice choice) {
        var page = of(choice);
        if (page.problem() != null) {
            throw new Refused(page.problem());
        }
        var title = labels.text("desk.cross.caption", name(choice.rows()), name(choice.columns()));
        var note = labels.text("desk.statistics.csv." + (choice.shared() ? "shared" : "internal"));
        var header = new ArrayList<>(List.of(name(choice.rows())));
        header.addAll(page.table().columns());
        header.add(labels.text("desk.cross.sum"));
        return new FigureTables(
                labels.text("desk.statistics.title"),
                choice.period().from(),
                choice.period().till(),
                Stream.concat(Stream.of(note), page.only().stream()).toList(),
                !choice.shared(),
                List.of(new FigureTables.Table(
                        title,
                        header,
                        page.table().lines().stream()
                                .map(line -> new FigureTables.Row(line.name(), line.numbers()))
                                .toList())));
    }

    private String name(Division division) {
        return labels.text("desk.cross.division." + division);
    }

    private List<String> only(CrossChoice.Only only, List<Named> named) {
        var told = new ArrayList<String>();
        tell(told, Division.DISK, only.desk(), named);
        tell(told, Division.AMNE, only.topic(), named);
        tell(told, Division.SPRAK, only.language(), named);
        tell(told, Division.KANAL, only.channel(), named);
        tell(told, Division.UTFALL, only.outcome(), named);
        return told;
    }

    private void tell(List<String> told, Division division, @Nullable Object value, List<Named> named) {
        if (value != null) {
            told.add(labels.text("desk.cross.only", name(division), labels.of(division, String.valueOf(value), named)));
        }
    }

    /** Empty when it would be too large. */
    private Optional<CrossTable> table(CrossChoice choice, List<Count> counts, List<Named> named) {
        var rows = values(choice.rows(), counts, Count::line, MOST_ROWS);
        var columns = values(choice.columns(), counts, Count::place, MOST_COLUMNS);
        if (rows.size() * columns.size() > MOST_CELLS) {
            return Optional.empty();
        }
        var numbers = new long[rows.size()][columns.size()];
        counts.forEach(it -> numbers[at(rows, it.line())][at(columns, it.place())] += it.number());
        return Optional.of(CrossTable.of(
                names(choice.rows(), rows, named),
                names(choice.columns(), columns, named),
                numbers,
                labels.text("desk.cross.sum"),
                choice.shared()));
    }

    /** The values that are counted: all of them in their order in time, or the commonest first and then the rest together. */
    private static List<String> values(Division division, List<Count> counts, Function<Count, String> of, int most) {
        var numbers = counts.stream()
                .collect(groupingBy(it -> Objects.requireNonNullElse(of.apply(it), NONE), summingLong(Count::number)));
        var all = numbers.entrySet().stream()
                .sorted(order(division))
                .map(Map.Entry::getKey)
                .toList();
        return division.isOfTime() || all.size() <= most
                ? all
                : Stream.concat(all.stream().limit(most - 1L), Stream.of(REST)).toList();
    }

    private static Comparator<Map.Entry<String, Long>> order(Division division) {
        Comparator<Map.Entry<String, Long>> byName = Comparator.comparing(
                        (Map.Entry<String, Long> it) -> it.getKey().length())
                .thenComparing(Map.Entry::getKey);
        return division.isOfTime()
                ? byName
                : Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(byName);
    }

    private static int at(List<String> values, @Nullable String value) {
        var place = values.indexOf(Objects.requireNonNullElse(value, NONE));
        return place >= 0 ? place : values.indexOf(REST);
    }

    private List<String> names(Division division, List<String> values, List<Named> named) {
        return values.stream()
                .map(value -> value.equals(REST)
                        ? labels.text("desk.cross.rest")
                        : labels.of(division, value.equals(NONE) ? null : value, named))
                .toList();
    }

    private static List<Option> options(Division division, List<Named> named) {
        return named.stream()
                .filter(it -> it.kind() == division)
                .map(it -> Option.of(it.id(), it.nameSv()))
                .toList();
    }

    /**
     * A table, and what else can be chosen.
     *
     * @param problem the key of why there is no table; null when there is one
     * @param only what it is limited to, in words
     * @param desks every desk, closed ones too
     * @param topics every topic, closed ones too
     */
    record CrossPage(
            CrossChoice choice,
            CrossTable table,
            @Nullable String problem,
            List<String> only,
            List<Option> desks,
            List<Option> topics) {}
}
