package se.medvandrare.projects;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed to learn what an hour costs.
 *
 * @param salary SEK a month, as it is paid; null before anything is typed
 * @param share per cent of full time that the salary is for
 */
@NullUnmarked
record HourlyForm(
        @Positive @Digits(integer = 7, fraction = 2) BigDecimal salary,

        @Min(1) @Max(100) Integer share) {

    HourlyForm {
        share = share == null ? Integer.valueOf(100) : share;
    }
}
