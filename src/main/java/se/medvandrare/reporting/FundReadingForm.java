package se.medvandrare.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about a reading of a fund's indicator.
 *
 * @param value since the start of the project
 * @param method how it was estimated
 */
@NullUnmarked
record FundReadingForm(
        @NotNull LocalDate readOn,
        @NotNull @PositiveOrZero Integer value,
        @Size(max = 1000) String method,
        @NotBlank @Size(max = 300) String source) {

    static FundReadingForm of(LocalDate today) {
        return new FundReadingForm(today, null, null, null);
    }
}
