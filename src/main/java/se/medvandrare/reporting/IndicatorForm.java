package se.medvandrare.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for, as the address says it.
 *
 * @param ramverk code of the framework; the project's own when absent
 * @param fran first day; the project's when absent
 * @param till last day; today when absent
 */
record IndicatorForm(
        @Nullable String ramverk,
        @Nullable LocalDate fran,
        @Nullable LocalDate till) {

    /** The same framework from the first day of the project until today. */
    IndicatorForm everyDay() {
        return new IndicatorForm(ramverk, null, null);
    }

    Period period(LocalDate start, LocalDate today) {
        var from = fran == null ? start : fran;
        var last = till == null ? today : till;
        return new Period(from, till == null && last.isBefore(from) ? from : last);
    }
}
