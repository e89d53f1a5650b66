package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What is typed about a lesson. */
@NullUnmarked
record LessonForm(
        Integer version,
        @NotNull LocalDate toldOn,
        @NotBlank @Size(max = 2000) String what,
        @NotBlank @Size(max = 200) String toldTo)
        implements Versioned {

    static LessonForm empty() {
        return new LessonForm(null, null, null, null);
    }
}
