package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about an indicator of the project's own. */
@NullUnmarked
record OwnIndicatorForm(
        Integer version,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String unit,
        @Positive BigDecimal wanted,
        Long goalId)
        implements Versioned {

    static OwnIndicatorForm empty() {
        return new OwnIndicatorForm(null, null, null, null, null);
    }
}
