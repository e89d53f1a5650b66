package se.medvandrare.answers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Language;

/**
 * What is typed of an answer in one language.
 *
 * @param language its tag; Swedish comes first
 * @param saveAnyway the clerk has read the warning about what looks like personal data
 */
@NullUnmarked
record AnswerForm(
        @NotNull String language,

        @NotBlank(message = "{answers.answer.title.missing}") @Size(max = 120) String title,

        @NotBlank(message = "{answers.answer.text.missing}") @Size(max = 1000) String text,

        Boolean saveAnyway,
        @NotNull UUID submission,
        Integer version) {

    static AnswerForm blank() {
        return new AnswerForm(Language.SWEDISH, null, null, false, UUID.randomUUID(), null);
    }

    boolean warned() {
        return Boolean.TRUE.equals(saveAnyway);
    }
}
