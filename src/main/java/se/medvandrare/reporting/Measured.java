package se.medvandrare.reporting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator with its figures.
 *
 * @param cells its own
 * @param ceiling what the reference outputs have come to by the end of the period; null for an output
 */
record Measured(
        Definition definition, List<Cell> cells, @Nullable Long ceiling) {

    static Measured of(Definition definition, List<Cell> all) {
        var references = definition.references();
        var ceiling = all.stream()
                .filter(cell -> references.contains(cell.code()))
                .mapToLong(Cell::soFar)
                .sum();
        return new Measured(
                definition,
                all.stream()
                        .filter(cell -> cell.code().equals(definition.code()))
                        .toList(),
                references.isEmpty() ? null : ceiling);
    }

    /** The columns of the figure: labels of the age bands, youngest first, without the unknown. */
    public List<String> bands() {
        return definition.bands().stream().map(Definition.Band::label).toList();
    }

    /** The columns of the figure, with the unknown. */
    public List<String> allBands() {
        return Stream.concat(bands().stream(), Stream.of(Definition.Band.UNKNOWN))
                .toList();
    }

    public long value() {
        return sum(cell -> true, Cell::value);
    }

    public long incomplete() {
        return sum(cell -> true, Cell::incomplete);
    }

    public long soFar() {
        return sum(cell -> true, Cell::soFar);
    }

    public long value(Gender gender) {
        return sum(cell -> cell.gender() == gender, Cell::value);
    }

    public long value(String band) {
        return sum(cell -> cell.band().equals(band), Cell::value);
    }

    public long value(Gender gender, String band) {
        return sum(cell -> cell.gender() == gender && cell.band().equals(band), Cell::value);
    }

    /** Per cent of the target; null when there is none. */
    public @Nullable Long percent() {
        return definition.wanted() == null ? null : Math.round(100.0 * value() / definition.wanted());
    }

    /** Length of a whole bar: the target, or the value when it has been passed. */
    public long scale() {
        return definition.wanted() == null ? value() : Math.max(value(), definition.wanted());
    }

    /** A result that has come to more than the people it can be counted among points at a wrong row. */
    public boolean exceedsReference() {
        return ceiling != null && soFar() > ceiling;
    }

    /** How many of the incomplete records miss what, the most common first. */
    public List<Map.Entry<Missing, Long>> why() {
        var why = new EnumMap<Missing, Long>(Missing.class);
        cells.forEach(cell -> cell.why().forEach((missing, people) -> why.merge(missing, people, Long::sum)));
        return why.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Missing, Long>comparingByValue().reversed())
                .toList();
    }

    private long sum(Predicate<Cell> which, ToLongFunction<Cell> number) {
        return cells.stream().filter(which).mapToLong(number).sum();
    }
}
