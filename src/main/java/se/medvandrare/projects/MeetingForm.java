package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about a meeting of the steering group. */
@NullUnmarked
record MeetingForm(
        Integer version,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 500) String functions,
        @Size(max = 4000) String notes)
        implements Versioned {

    static MeetingForm empty() {
        return new MeetingForm(null, null, null, null);
    }
}
