package se.medvandrare.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.medvandrare.base.SwedishHolidays;

/** The days of a series and the holidays it leaps over; the series grows longer by as many weeks. */
record Series(List<LocalDate> days, List<LocalDate> skipped) {

    static Series weekly(LocalDate first, int times) {
        var days = new ArrayList<LocalDate>();
        var skipped = new ArrayList<LocalDate>();
        for (var day = first; days.size() < times; day = day.plusWeeks(1)) {
            (SwedishHolidays.isClosed(day) ? skipped : days).add(day);
        }
        return new Series(List.copyOf(days), List.copyOf(skipped));
    }
}
