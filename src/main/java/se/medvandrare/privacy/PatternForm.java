package se.medvandrare.privacy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.SwedishHolidays;

/** In which days odd patterns are looked for. */
record PatternForm(@Nullable LocalDate fran, @Nullable LocalDate till) {

    private static final int DAYS = 30;
    private static final int MOST_DAYS = 400;
    private static final int FRIDAY = 5;

    static PatternForm lately(LocalDate today) {
        return new PatternForm(null, null).filled(today);
    }

    PatternForm filled(LocalDate today) {
        var last = till == null ? today : till;
        var first = fran == null || fran.isAfter(last) ? last.minusDays(DAYS) : fran;
        return new PatternForm(first.isBefore(last.minusDays(MOST_DAYS)) ? last.minusDays(MOST_DAYS) : first, last);
    }

    /** Weekends and public holidays among the days. */
    List<String> closed() {
        return fran.datesUntil(till.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() > FRIDAY || SwedishHolidays.isClosed(day))
                .map(LocalDate::toString)
                .toList();
    }
}
