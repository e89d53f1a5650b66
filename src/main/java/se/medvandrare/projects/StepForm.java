package se.medvandrare.projects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What is typed when a wanted partner has come closer. */
@NullUnmarked
record StepForm(
        @NotNull WantedState state,
        @NotNull LocalDate takenOn,
        @Size(max = 1000) String note) {}
