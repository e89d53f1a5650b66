package se.medvandrare.participants;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** Which mark somebody is to have. */
@NullUnmarked
record ProtectForm(
        @NotNull(message = "{participants.form.protection.missing}") Person.Protection protection) {}
