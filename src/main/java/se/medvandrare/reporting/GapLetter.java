package se.medvandrare.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The weekly letter of a project as it has been chosen.
 *
 * @param weekday 1 is Monday
 * @param sentOn when the last one went; null before the first
 * @param sentTo how many got it; 0 when there was nothing to tell
 */
record GapLetter(
        int version,
        boolean wanted,
        int weekday,
        boolean hosts,
        @Nullable LocalDate sentOn,
        @Nullable Integer sentTo) {

    static final GapLetter NONE = new GapLetter(0, false, DayOfWeek.MONDAY.getValue(), false, null, null);

    public DayOfWeek day() {
        return DayOfWeek.of(weekday);
    }

    GapLetterForm toForm() {
        return new GapLetterForm(version, wanted, day(), hosts);
    }
}
