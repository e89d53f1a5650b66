package se.medvandrare.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What the data protection officer found out about a drawn row. */
@NullUnmarked
record AnswerForm(
        @NotNull(message = "{privacy.form.answer.missing}") Answer answer,

        @Size(max = 1000, message = "{privacy.form.note.long}") String note,

        LocalDate month) {

    String noted() {
        return note == null ? "" : note.strip();
    }

    /** A question without a word on what to ask helps nobody. */
    boolean lacksNote() {
        return answer == Answer.ASK && noted().isEmpty();
    }

    /** In order, or to be asked about. */
    enum Answer {
        IN_ORDER,
        ASK
    }
}
