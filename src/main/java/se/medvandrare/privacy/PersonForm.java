package se.medvandrare.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Whom the log is asked about: a number of any kind, or the code of a row. */
@NullUnmarked
record PersonForm(
        @NotBlank(message = "{privacy.form.number.missing}") @Size(max = 30) String number) {}
