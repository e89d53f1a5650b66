package se.medvandrare.projects;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about what an indicator will reach.
 *
 * @param indicator key of a {@link Measure}
 */
@NullUnmarked
record ForecastForm(
        Integer version,
        @NotBlank @Size(max = 40) String indicator,

        @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal expected,

        @NotNull LocalDate dueOn,
        @Size(max = 500) String why)
        implements Versioned {

    static ForecastForm until(LocalDate end) {
        return new ForecastForm(null, null, null, end, null);
    }
}
