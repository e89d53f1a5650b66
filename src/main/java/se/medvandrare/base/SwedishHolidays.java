package se.medvandrare.base;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The public holidays of Sweden (lag 1989:253) apart from plain Sundays, and the three eves on which everything is closed. */
public final class SwedishHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    /** Days from Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday. */
    private static final Set<Integer> AFTER_EASTER = Set.of(-2, 0, 1, 39, 49);

    private SwedishHolidays() {}

    public static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || AFTER_EASTER.contains((int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()))
                || day.equals(firstIn(day.getYear(), 6, 20, SATURDAY))
                || day.equals(firstIn(day.getYear(), 10, 31, SATURDAY));
    }

    /** A holiday, or the eve of Christmas, of the New Year or of Midsummer. */
    public static boolean isClosed(LocalDate day) {
        return isHoliday(day)
                || MonthDay.from(day).equals(MonthDay.of(12, 24))
                || MonthDay.from(day).equals(MonthDay.of(12, 31))
                || day.equals(firstIn(day.getYear(), 6, 19, FRIDAY));
    }

    private static LocalDate firstIn(int year, int month, int from, DayOfWeek weekday) {
        return LocalDate.of(year, month, from).with(nextOrSame(weekday));
    }

    /** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
