package se.medvandrare.support;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.SmallNumbers;

/**
 * What came of the skills that people offered, without persons: of each kind and of each quarter how far they came. A dash
 * stands where a number is small, or would tell a small one by subtraction. The quarters add up to the same sums as the kinds,
 * and a sum that is hidden in one of the tables could be had from the other: then the quarters are not told.
 *
 * @param kinds the sums last; none when nobody offered anything
 * @param quarters none when they would tell too much
 * @param days median from the offer to the activity; null when so few became one
 * @param people participants of the activities, as the number is shown; null when so few became one
 */
record SkillFigures(
        List<Row> kinds,
        List<Row> quarters,
        @Nullable Long days,
        @Nullable String people) {

    private static final String HIDDEN = "–";

    static SkillFigures of(List<Counted> all, long people) {
        var sum = all.stream()
                .filter(it -> it.kind() == null && it.quarter() == null)
                .findFirst();
        if (sum.isEmpty() || sum.get().all() == 0) {
            return new SkillFigures(List.of(), List.of(), null, null);
        }
        var kinds = part(all, it -> it.kind() != null);
        var quarters = part(all, it -> it.quarter() != null);
        var hiddenKinds = hidden(kinds);
        var hiddenQuarters = hidden(quarters);
        var tells = !hiddenKinds[kinds.size()][Counted.BECAME] && sum.get().became() >= Need.SMALL;
        return new SkillFigures(
                rows(kinds, sum.get(), hiddenKinds),
                hasASumHidden(hiddenKinds) || hasASumHidden(hiddenQuarters)
                        ? List.of()
                        : rows(quarters, sum.get(), hiddenQuarters),
                tells && sum.get().days() != null
                        ? Long.valueOf(Math.round(sum.get().days()))
                        : null,
                tells ? Need.shown(people) : null);
    }

    private static List<Counted> part(List<Counted> all, Predicate<Counted> which) {
        return all.stream().filter(which).toList();
    }

    private static boolean[][] hidden(List<Counted> lines) {
        return SmallNumbers.hidden(lines.stream().map(Counted::cells).toArray(long[][]::new));
    }

    private static boolean hasASumHidden(boolean[][] hidden) {
        for (var sum : hidden[hidden.length - 1]) {
            if (sum) {
                return true;
            }
        }
        return false;
    }

    private static List<Row> rows(List<Counted> lines, Counted sum, boolean[][] hidden) {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < lines.size(); at++) {
            rows.add(Row.of(lines.get(at), hidden[at]));
        }
        rows.add(Row.of(sum, hidden[lines.size()]));
        return rows;
    }

    /**
     * How far the offers of a kind or a quarter have come; neither of all of them together.
     *
     * @param offered nobody has asked
     * @param asked a host waits for an answer
     * @param answered every host who asked has an answer
     * @param became is or was an activity
     */
    record Counted(
            @Nullable SkillKind kind,
            @Nullable LocalDate quarter,
            long offered,
            long asked,
            long answered,
            long became,
            @Nullable Double days) {

        private static final int BECAME = 3;

        long all() {
            return offered + asked + answered + became;
        }

        long[] cells() {
            return new long[] {offered, asked, answered, became};
        }
    }

    /**
     * A row as it is shown.
     *
     * @param numbers all of them, then how far they came
     */
    record Row(@Nullable SkillKind kind, @Nullable LocalDate quarter, List<String> numbers) {

        private static Row of(Counted line, boolean[] hidden) {
            var numbers = new ArrayList<String>();
            var cells = line.cells();
            numbers.add(hidden[cells.length] ? HIDDEN : String.valueOf(line.all()));
            for (int at = 0; at < cells.length; at++) {
                numbers.add(hidden[at] ? HIDDEN : String.valueOf(cells[at]));
            }
            return new Row(line.kind(), line.quarter(), numbers);
        }

        /** Which of the year; null when it is not about one. */
        public @Nullable Integer number() {
            return quarter == null ? null : Integer.valueOf(quarter.get(IsoFields.QUARTER_OF_YEAR));
        }
    }
}
