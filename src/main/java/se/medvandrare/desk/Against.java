package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a period is compared with. The word stands in the address. */
enum Against {
    INGET,
    FORE,
    IFJOL;

    /** The other period; null when there is nothing to compare with. */
    @Nullable Period of(Period period) {
        return switch (this) {
            case INGET -> null;
            case FORE -> before(period);
            case IFJOL -> new Period(period.from().minusYears(1), lastYear(period.till()));
        };
    }

    /** As many days just before; for whole months as many months, however long they are. */
    private static Period before(Period period) {
        var after = period.till().plusDays(1);
        return period.from().getDayOfMonth() == 1 && after.getDayOfMonth() == 1
                ? new Period(
                        period.from().minusMonths(ChronoUnit.MONTHS.between(period.from(), after)),
                        period.from().minusDays(1))
                : new Period(
                        period.from().minusDays(ChronoUnit.DAYS.between(period.from(), after)),
                        period.from().minusDays(1));
    }

    /** The last day of February stays the last one. */
    private static LocalDate lastYear(LocalDate day) {
        return day.plusDays(1).minusYears(1).minusDays(1);
    }
}
