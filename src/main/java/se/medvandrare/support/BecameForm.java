package se.medvandrare.support;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * Which activity came of a skill.
 *
 * @param since the first day that it is
 */
@NullUnmarked
record BecameForm(
        @NotNull(message = "{support.skill.activity.missing}") Long activityId,

        @NotNull(message = "{support.skill.since.missing}") LocalDate since) {

    static BecameForm blank(LocalDate today) {
        return new BecameForm(null, today);
    }
}
