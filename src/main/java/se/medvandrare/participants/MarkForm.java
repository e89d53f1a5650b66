package se.medvandrare.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Whom to mark as protected, by number, and how. */
@NullUnmarked
record MarkForm(
        @NotNull(message = "{participants.form.kind.missing}") Identifier.Kind kind,

        @Size(max = 30) String number,

        @NotNull(message = "{participants.form.protection.missing}") Person.Protection protection) {}
