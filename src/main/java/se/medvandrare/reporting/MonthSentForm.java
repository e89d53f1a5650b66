package se.medvandrare.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * That the file of a month was sent.
 *
 * @param file which one; null when none is made
 */
@NullUnmarked
record MonthSentForm(
        @NotNull LocalDate sentOn, @Size(max = 60) String reference, Long file) {}
