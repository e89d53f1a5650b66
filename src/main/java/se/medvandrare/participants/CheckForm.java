package se.medvandrare.participants;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** Which kind of document was seen, and when. */
@NullUnmarked
record CheckForm(
        @NotNull(message = "{participants.form.document.missing}") TargetGroupCheck.Document document,

        @NotNull(message = "{participants.form.checkedOn.missing}") LocalDate checkedOn) {}
