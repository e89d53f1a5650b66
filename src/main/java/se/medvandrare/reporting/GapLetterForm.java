package se.medvandrare.reporting;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.projects.Versioned;

/**
 * Whether a letter about the gaps goes out every week.
 *
 * @param hosts whether those who lead the project's activities get it too
 */
@NullUnmarked
record GapLetterForm(
        Integer version, Boolean wanted, @NotNull DayOfWeek weekday, Boolean hosts) implements Versioned {

    boolean isWanted() {
        return Boolean.TRUE.equals(wanted);
    }

    boolean toHosts() {
        return Boolean.TRUE.equals(hosts);
    }
}
