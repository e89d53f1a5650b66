package se.medvandrare.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator ends if it goes on as it has: a straight line through two points, drawn on to a day. It stands beside
 * the forecast that somebody has said, never instead of it.
 */
final class Pace {

    private static final long SHORTEST = 30;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Pace() {}

    /** A point of the line. */
    record Point(LocalDate day, BigDecimal value) {}

    /**
     * A whole number, never below nothing, and never above a hundred per cent; null when the two points lie within a month
     * or the day has passed.
     */
    static @Nullable BigDecimal until(LocalDate end, Point first, Point last, boolean percent) {
        var days = ChronoUnit.DAYS.between(first.day(), last.day());
        if (days < SHORTEST || end.isBefore(last.day())) {
            return null;
        }
        var grown = last.value()
                .subtract(first.value())
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(last.day(), end)));
        var value = last.value()
                .add(grown.divide(BigDecimal.valueOf(days), 4, RoundingMode.HALF_UP))
                .setScale(0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO);
        return percent ? value.min(ALL) : value;
    }
}
