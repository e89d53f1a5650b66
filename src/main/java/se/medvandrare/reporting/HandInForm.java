package se.medvandrare.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * That a report was handed in to the fund.
 *
 * @param reference what the fund calls it
 */
@NullUnmarked
record HandInForm(
        @NotNull LocalDate handedInOn, @Size(max = 200) String reference) {}
