package se.medvandrare.reporting;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One indicator's figure for one gender and one age band.
 *
 * @param band label of the indicator's age band; {@link Definition.Band#UNKNOWN} when the age is in none
 * @param value people counted in the period
 * @param incomplete people whose known facts would raise the value, but whose record is incomplete
 * @param soFar people counted up to the end of the period
 * @param why how many of the incomplete miss what
 */
record Cell(String code, Gender gender, String band, long value, long incomplete, long soFar, Map<Missing, Long> why) {

    /** Adds those of one indicator, gender and band up, and leaves out the empty. */
    static List<Cell> together(Stream<Cell> parts) {
        var cells = new LinkedHashMap<List<Object>, Cell>();
        parts.filter(cell -> cell.value() + cell.incomplete() + cell.soFar() > 0)
                .forEach(cell -> cells.merge(List.of(cell.code(), cell.gender(), cell.band()), cell, Cell::plus));
        return List.copyOf(cells.values());
    }

    /** As it stands in files and addresses. */
    String bandWord() {
        return band.equals(Definition.Band.UNKNOWN) ? "unknown" : band;
    }

    private Cell plus(Cell other) {
        var both = new EnumMap<Missing, Long>(Missing.class);
        why.forEach((missing, people) -> both.merge(missing, people, Long::sum));
        other.why.forEach((missing, people) -> both.merge(missing, people, Long::sum));
        return new Cell(
                code, gender, band, value + other.value, incomplete + other.incomplete, soFar + other.soFar, both);
    }
}
