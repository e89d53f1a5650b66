package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about a decision. */
@NullUnmarked
record DecisionForm(
        Integer version,
        Long meetingId,
        @NotBlank @Size(max = 500) String what,
        @NotBlank @Size(max = 120) String function,
        @NotNull LocalDate dueOn)
        implements Versioned {

    /** @param meeting where it was decided; null when it is not told yet */
    static DecisionForm of(Long meeting) {
        return new DecisionForm(null, meeting, null, null, null);
    }
}
