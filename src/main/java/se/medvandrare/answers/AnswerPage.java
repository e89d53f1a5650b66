package se.medvandrare.answers;

import java.util.List;
import se.medvandrare.base.Language;

/** An answer to be written in one language, with the Swedish text to start from. */
record AnswerPage(AnswerQueries.Kept kept, Language language, List<Language> languages) {

    public boolean swedish() {
        return language.tag().equals(Language.SWEDISH);
    }

    AnswerForm form() {
        return new AnswerForm(language.tag(), kept.title(), kept.text(), false, kept.submission(), kept.version());
    }
}
