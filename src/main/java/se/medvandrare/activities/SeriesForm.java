package se.medvandrare.activities;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.NullUnmarked;

/**
 * Sessions week by week, as staff plan them.
 *
 * @param times how many sessions
 * @param seats null for as many as the activity says
 */
@NullUnmarked
record SeriesForm(
        @NotNull LocalDate firstDay,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        @NotNull @Positive @Max(52) Integer times,
        @NotNull Long placeId,
        @Positive @Max(9999) Integer seats) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @AssertTrue(message = "{planning.refused.times}") boolean isInOrder() {
        return from == null || to == null || to.isAfter(from);
    }

    Series series() {
        return Series.weekly(firstDay, times);
    }

    /** The first of them alone. */
    SessionForm one() {
        return new SessionForm(firstDay, from, to, placeId, seats, null);
    }

    /** The session on one of the days. */
    Session.Slot slot(LocalDate day) {
        return new Session.Slot(
                placeId,
                day.atTime(from).atZone(SWEDEN).toInstant(),
                day.atTime(to).atZone(SWEDEN).toInstant(),
                seats);
    }
}
