package se.medvandrare.participants;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** From when somebody takes part again. */
@NullUnmarked
record EntryForm(
        @NotNull(message = "{participants.form.enteredOn.missing}") LocalDate enteredOn) {}
