package se.medvandrare.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A further number of somebody. */
@NullUnmarked
record NumberForm(
        @NotNull(message = "{participants.form.kind.missing}") Identifier.Kind kind,

        @Size(max = 30) String number) {}
