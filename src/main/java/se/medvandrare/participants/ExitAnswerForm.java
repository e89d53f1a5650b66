package se.medvandrare.participants;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** What somebody answers; there is no third choice, since nobody has to answer. */
@NullUnmarked
record ExitAnswerForm(
        @NotNull(message = "{participants.public.question.missing}") Boolean helpful) {}
