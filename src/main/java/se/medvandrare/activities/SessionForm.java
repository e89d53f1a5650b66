package se.medvandrare.activities;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;

/**
 * One session as staff type it.
 *
 * @param notice what those who come must know about a change
 */
@NullUnmarked
record SessionForm(
        @NotNull LocalDate day,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        @NotNull Long placeId,
        @Positive @Max(9999) Integer seats,
        @Size(max = 300) String notice) {

    SessionForm {
        notice = ActivityForm.filled(notice);
    }

    @AssertTrue(message = "{planning.refused.times}") boolean isInOrder() {
        return from == null || to == null || to.isAfter(from);
    }

    Session.Slot slot() {
        return new SeriesForm(day, from, to, 1, placeId, seats).slot(day);
    }
}
