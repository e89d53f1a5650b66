package se.medvandrare.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.SmallNumbers;

/**
 * What of a report's figures may be seen outside the project. Small numbers are hidden, also from whoever subtracts: within a
 * table ({@link SmallNumbers}), and between indicators that are parts of each other. Of a part of another indicator only the
 * total is told, and parts of one whole are looked at together. Figures since the start are not told at all: the difference
 * of two reports would be a small number again.
 */
class Outside {

    private static final List<Condition> KINDS_OF_EMPLOYMENT =
            List.of(Condition.UNEMPLOYED, Condition.INACTIVE, Condition.EMPLOYED);

    private final List<ReportIndicator> indicators;
    private final List<Definition> definitions;
    private final Map<String, OutsideFigure> tables = new HashMap<>();
    private final Map<String, Boolean> hidden = new HashMap<>();

    private Outside(List<ReportIndicator> indicators, List<Definition> definitions) {
        this.indicators = indicators;
        this.definitions = definitions;
    }

    static List<OutsideFigure> of(List<ReportIndicator> indicators, List<Definition> definitions) {
        return new Outside(indicators, definitions).figures();
    }

    private List<OutsideFigure> figures() {
        indicators.stream()
                .filter(it -> !isTotalOnly(definition(it)))
                .forEach(it -> tables.put(it.code(), table(it, definition(it))));
        parts(KINDS_OF_EMPLOYMENT.stream()
                .flatMap(kind -> indicators.stream().filter(it -> isKindOfEmployment(definition(it), kind)))
                .toList());
        parts(indicators.stream().filter(it -> isOfEducation(definition(it))).toList());
        return indicators.stream().map(this::figure).toList();
    }

    private OutsideFigure figure(ReportIndicator it) {
        var table = tables.get(it.code());
        return table != null ? table : OutsideFigure.total(it, total(it));
    }

    /** The total of a part: shown when it is not small, not needed to hide another part, and shown where else it stands. */
    private @Nullable Long total(ReportIndicator it) {
        if (it.value() < SmallNumbers.LEAST || hidden.getOrDefault(it.code(), false)) {
            return null;
        }
        var whole = wholeOfAge(definition(it));
        return whole.isEmpty() || shows(whole.get(), definition(it)) ? it.value() : null;
    }

    /** Whether the table of the whole shows the sum of the ages that the part is about; it would be the same number. */
    private boolean shows(Definition whole, Definition part) {
        var table = tables.get(whole.code());
        if (table == null) {
            return true;
        }
        var band = whole.bands().stream()
                .filter(it -> it.fromAge() == (part.fromAge() == null ? 0 : part.fromAge())
                        && java.util.Objects.equals(it.toAge(), part.toAge()))
                .findFirst();
        return band.isPresent()
                && table.numbers()
                                .get(table.genders().size())
                                .get(table.bands().indexOf(band.get().label()))
                        != null;
    }

    /** Parts that may make up a whole are hidden so that the rest of them does not tell. */
    private void parts(Collection<ReportIndicator> parts) {
        var all = new ArrayList<>(parts);
        var small = SmallNumbers.hiddenParts(
                all.stream().mapToLong(ReportIndicator::value).toArray());
        for (int place = 0; place < small.length; place++) {
            hidden.put(all.get(place).code(), small[place]);
        }
    }

    private OutsideFigure table(ReportIndicator it, Definition definition) {
        var complete = definition.population() == Population.COMPLETE_RECORDS;
        var genders = Stream.of(Gender.values())
                .filter(gender -> !complete || gender != Gender.UNKNOWN)
                .toList();
        var bands = complete ? it.bands() : it.allBands();
        if (bands.isEmpty()) {
            return OutsideFigure.total(it, it.value() < SmallNumbers.LEAST ? null : it.value());
        }
        var cells = genders.stream()
                .map(gender ->
                        bands.stream().mapToLong(band -> it.value(gender, band)).toArray())
                .toArray(long[][]::new);
        return new OutsideFigure(
                it.code(),
                it.nameSv(),
                it.nameEn(),
                genders,
                bands,
                shown(it, genders, bands, SmallNumbers.hidden(cells)));
    }

    private static List<List<@Nullable Long>> shown(
            ReportIndicator it, List<Gender> genders, List<String> bands, boolean[][] hidden) {
        var rows = new ArrayList<List<@Nullable Long>>();
        for (int row = 0; row <= genders.size(); row++) {
            var numbers = new ArrayList<OutsideFigure.Number>();
            for (int column = 0; column <= bands.size(); column++) {
                var gender = row == genders.size() ? null : genders.get(row);
                var band = column == bands.size() ? null : bands.get(column);
                numbers.add(new OutsideFigure.Number(hidden[row][column] ? null : number(it, gender, band)));
            }
            rows.add(OutsideFigure.listOf(numbers.stream()));
        }
        return List.copyOf(rows);
    }

    private static long number(ReportIndicator it, @Nullable Gender gender, @Nullable String band) {
        if (gender == null) {
            return band == null ? it.value() : it.value(band);
        }
        return band == null ? it.value(gender) : it.value(gender, band);
    }

    private Definition definition(ReportIndicator it) {
        return Definition.find(definitions, it.code());
    }

    /** Whether it is a part of something else that is told, or the same as something told before it. */
    private boolean isTotalOnly(Definition it) {
        return KINDS_OF_EMPLOYMENT.stream().anyMatch(kind -> isKindOfEmployment(it, kind))
                || isOfEducation(it)
                || it.fromAge() != null
                || it.toAge() != null
                || definitions.stream()
                        .takeWhile(other -> !other.code().equals(it.code()))
                        .anyMatch(other -> counts(other).equals(counts(it)));
    }

    private static String counts(Definition it) {
        return it.moment() + " " + it.counts();
    }

    private static boolean isKindOfEmployment(Definition it, Condition kind) {
        return it.conditions().equals(List.of(kind)) && !isOfAge(it) && it.fromIsced() == null && it.toIsced() == null;
    }

    private static boolean isOfEducation(Definition it) {
        return it.conditions().isEmpty() && !isOfAge(it) && (it.fromIsced() != null || it.toIsced() != null);
    }

    private static boolean isOfAge(Definition it) {
        return it.fromAge() != null || it.toAge() != null;
    }

    /** The indicator that counts the same people of every age. */
    private Optional<Definition> wholeOfAge(Definition part) {
        return isOfAge(part)
                ? definitions.stream()
                        .filter(it -> !isOfAge(it)
                                && it.moment() == part.moment()
                                && it.population() == part.population()
                                && it.conditions().equals(part.conditions())
                                && java.util.Objects.equals(it.fromIsced(), part.fromIsced())
                                && java.util.Objects.equals(it.toIsced(), part.toIsced()))
                        .findFirst()
                : Optional.empty();
    }
}
