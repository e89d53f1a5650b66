package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about what a partner has got.
 *
 * @param forecast what it is believed to come to when the project ends
 */
@NullUnmarked
record GainForm(
        @NotNull LocalDate readOn,
        @NotNull Reached reached,
        Reached forecast,
        @Size(max = 1000) String note,
        @NotBlank @Size(max = 300) String source) {

    static GainForm of(LocalDate today) {
        return new GainForm(today, null, null, null, null);
    }
}
