package se.medvandrare.projects;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about a target. */
@NullUnmarked
record TargetForm(Integer version, @NotNull @Min(1) Integer wanted, Long goalId) {

    static TargetForm empty() {
        return new TargetForm(null, null, null);
    }
}
