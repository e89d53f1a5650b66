package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about an evaluation. */
@NullUnmarked
record EvaluationForm(
        Integer version,
        @NotBlank @Size(max = 500) String what,
        @NotBlank @Size(max = 120) String evaluator,
        @NotNull LocalDate dueOn,
        @Size(max = 4000) String finding)
        implements Versioned {

    static EvaluationForm empty() {
        return new EvaluationForm(null, null, null, null, null);
    }
}
