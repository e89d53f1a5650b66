package se.medvandrare.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.SmallNumbers;

/**
 * How long people waited, as it is shown: a dash stands where a number is small, or would tell a small one by subtraction.
 *
 * @param rows all the months together first; none when nobody began to wait
 */
record WaitTable(List<Row> rows) {

    private static final String HIDDEN = "–";

    /** Makes the table of the months together, which come first, and each of the months. */
    static WaitTable of(List<Wait> waits) {
        if (waits.isEmpty()) {
            return new WaitTable(List.of());
        }
        var months = waits.subList(1, waits.size());
        var hidden = SmallNumbers.hidden(
                months.stream().map(it -> new long[] {it.over(), it.waiting()}).toArray(long[][]::new));
        var rows = new ArrayList<>(List.of(Row.of(waits.get(0), hidden[months.size()])));
        for (int at = 0; at < months.size(); at++) {
            rows.add(Row.of(months.get(at), hidden[at]));
        }
        return new WaitTable(rows);
    }

    /**
     * A row.
     *
     * @param month null for all of them
     * @param days the lower quartile, the median and the upper quartile in whole days
     */
    record Row(@Nullable LocalDate month, String people, String over, List<String> days) {

        /** What is hidden of a row: of those who have begun, those who wait, and both together. */
        private static Row of(Wait wait, boolean[] hidden) {
            return new Row(
                    wait.month(),
                    hidden[2] ? HIDDEN : String.valueOf(wait.people()),
                    hidden[0] ? HIDDEN : String.valueOf(wait.over()),
                    Stream.of(new Days(wait.quarter()), new Days(wait.half()), new Days(wait.threeQuarters()))
                            .map(it -> hidden[0] || it.days == null ? HIDDEN : String.valueOf(Math.round(it.days)))
                            .toList());
        }
    }

    private record Days(@Nullable Double days) {}
}
