package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about a reading. */
@NullUnmarked
record ReadingForm(
        @NotNull LocalDate readOn,
        @NotNull BigDecimal value,
        @NotBlank @Size(max = 300) String source) {

    static ReadingForm of(LocalDate today) {
        return new ReadingForm(today, null, null);
    }
}
