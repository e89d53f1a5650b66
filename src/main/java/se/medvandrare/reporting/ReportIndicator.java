package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a report with its figures; in a sealed report as they were when it was sealed.
 *
 * @param definitionId the version of the definition
 * @param validFrom first day of that version
 * @param bands labels of its age bands, youngest first, without the unknown
 * @param wanted the project's target; null when none was set
 * @param ceiling what the reference outputs had come to by the end of the period; null for an output
 */
record ReportIndicator(
        String code,
        long definitionId,
        LocalDate validFrom,
        String kind,
        String unit,
        String nameSv,
        String nameEn,
        String countingRule,
        String source,
        String verified,
        List<String> bands,
        @Nullable Integer wanted,
        @Nullable Long ceiling,
        List<Cell> cells) {

    static ReportIndicator of(Measured measured) {
        var definition = measured.definition();
        return new ReportIndicator(
                definition.code(),
                definition.id(),
                definition.validFrom(),
                definition.kind(),
                definition.unit(),
                definition.nameSv(),
                definition.nameEn(),
                definition.countingRule(),
                definition.source(),
                definition.verified(),
                measured.bands(),
                definition.wanted(),
                measured.ceiling(),
                measured.cells());
    }

    public String name(boolean swedish) {
        return swedish ? nameSv : nameEn;
    }

    public boolean toBeChecked() {
        return !verified.equals("FOUND");
    }

    /** The columns of the figure, with the unknown. */
    public List<String> allBands() {
        return Stream.concat(bands.stream(), Stream.of(Definition.Band.UNKNOWN)).toList();
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

    private long sum(Predicate<Cell> which, ToLongFunction<Cell> number) {
        return cells.stream().filter(which).mapToLong(number).sum();
    }
}
