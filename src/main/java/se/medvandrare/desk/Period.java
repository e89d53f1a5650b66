package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a first to a last day, both counted. */
record Period(LocalDate from, LocalDate till) {

    private static final int USUAL = 30;
    private static final int LONGEST_YEARS = 5;

    /** The period asked for in either order; the last thirty days when nothing was asked, five years at most. */
    static Period of(@Nullable LocalDate from, @Nullable LocalDate till, LocalDate today) {
        var last = till == null ? today : till;
        var first = from == null ? last.minusDays(USUAL - 1) : from;
        return first.isAfter(last) ? within(last, first) : within(first, last);
    }

    private static Period within(LocalDate from, LocalDate till) {
        var longest = till.minusYears(LONGEST_YEARS);
        return new Period(from.isBefore(longest) ? longest : from, till);
    }

    /** The periods to choose by one press. */
    static List<Preset> presets(LocalDate today) {
        var month = today.withDayOfMonth(1);
        var lastMonth = month.minusMonths(1);
        var week = today.minusDays(today.getDayOfWeek().getValue() - 1);
        return List.of(
                new Preset("week", new Period(week, today)),
                new Preset("thirty", new Period(today.minusDays(USUAL - 1), today)),
                new Preset("month", new Period(month, today)),
                new Preset("lastMonth", new Period(lastMonth, lastMonth.with(TemporalAdjusters.lastDayOfMonth()))),
                new Preset("year", new Period(today.withDayOfYear(1), today)));
    }

    /** A period with a name. */
    record Preset(String key, Period period) {}
}
