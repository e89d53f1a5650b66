package se.medvandrare.support;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * The answer of a follow-up.
 *
 * @param yes whether they started, or whether they stayed
 * @param startedOn told when they started
 * @param whyNot told when they did not
 */
@NullUnmarked
record AnswerForm(
        @NotNull(message = "{support.followUp.yes.missing}") Boolean yes, LocalDate startedOn, WhyNot whyNot) {

    static AnswerForm blank(LocalDate today) {
        return new AnswerForm(null, today, null);
    }
}
