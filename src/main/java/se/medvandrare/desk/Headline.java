package se.medvandrare.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.SmallNumbers;
import se.medvandrare.desk.StatisticsQueries.Count;

/**
 * A figure that stands above the charts.
 *
 * @param key {@code total}, {@code interpreted}, {@code looked} or {@code unanswered}
 * @param number null where it is hidden
 */
record Headline(String key, @Nullable Long number) {

    /** The figures of everybody; what is small is hidden where they are shared, and what would tell it by subtraction. */
    static List<Headline> of(Count all, boolean shared) {
        var total = all.number();
        var looked = part(all.looked(), total);
        var unanswered = part(all.unanswered(), total) && (!looked || part(all.unanswered(), all.looked()));
        return List.of(
                new Headline("total", shared && isSmall(total) ? null : total),
                new Headline("interpreted", shared && !part(all.interpreted(), total) ? null : all.interpreted()),
                new Headline("looked", shared && !looked ? null : all.looked()),
                new Headline("unanswered", shared && !unanswered ? null : all.unanswered()));
    }

    /** Whether a part of a known whole tells neither itself nor the rest when either is small. */
    static boolean part(long number, long whole) {
        return !isSmall(number) && !isSmall(whole - number);
    }

    private static boolean isSmall(long number) {
        return number > 0 && number < SmallNumbers.LEAST;
    }
}
