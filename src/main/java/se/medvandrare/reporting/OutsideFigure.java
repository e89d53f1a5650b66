package se.medvandrare.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it may be seen outside the project. A number that is null is hidden.
 *
 * @param genders rows of the table; none when only the total is shown
 * @param bands columns of the table, with the unknown where there can be one
 * @param numbers the cells, a last column of row sums, a last row of column sums, and the total in the corner
 */
record OutsideFigure(
        String code,
        String nameSv,
        String nameEn,
        List<Gender> genders,
        List<String> bands,
        List<List<@Nullable Long>> numbers) {

    public String name(boolean swedish) {
        return swedish ? nameSv : nameEn;
    }

    public boolean table() {
        return !genders.isEmpty();
    }

    public @Nullable Long total() {
        return numbers.get(genders.size()).get(bands.size());
    }

    /** Whether the total of everybody is the only thing told of it. */
    static OutsideFigure total(ReportIndicator it, @Nullable Long total) {
        return new OutsideFigure(
                it.code(),
                it.nameSv(),
                it.nameEn(),
                List.of(),
                List.of(),
                List.of(listOf(Stream.of(new Number(total)))));
    }

    static List<@Nullable Long> listOf(Stream<Number> numbers) {
        var list = new java.util.ArrayList<@Nullable Long>();
        numbers.forEach(number -> list.add(number.value()));
        return java.util.Collections.unmodifiableList(list);
    }

    /** A number, or null. */
    record Number(@Nullable Long value) {}
}
