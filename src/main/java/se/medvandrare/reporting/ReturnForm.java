package se.medvandrare.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** That a report came back or is taken back, and why. */
@NullUnmarked
record ReturnForm(
        @NotNull LocalDate returnedOn,
        @NotBlank @Size(max = 4000) String note) {}
