package se.medvandrare.support;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import se.medvandrare.accounts.Municipalities;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;

/** What can be chosen in the forms of guidance, in the reader's language. */
@Component
class GuidanceChoices {

    private final MessageSource texts;
    private final Languages languages;
    private final Municipalities municipalities;

    GuidanceChoices(MessageSource texts, Languages languages, Municipalities municipalities) {
        this.texts = texts;
        this.languages = languages;
        this.municipalities = municipalities;
    }

    public List<Option> interests() {
        return options("interest", Interest.values());
    }

    public List<Option> times() {
        return options("time", DayPart.values());
    }

    public List<Option> levels() {
        return options("level", SwedishLevel.values());
    }

    public List<Option> states() {
        return options("state", ObstacleState.values());
    }

    public List<Option> outcomes() {
        return options("outcome", CaseOutcome.values());
    }

    public List<Option> reasons() {
        return options("whyNot", WhyNot.values());
    }

    public List<Option> answers() {
        return options("answer", true, false);
    }

    public List<Option> municipalities() {
        return municipalities.listed().stream()
                .map(it -> Option.of(it.id(), it.name()))
                .toList();
    }

    public List<Option> languages() {
        var reader = LocaleContextHolder.getLocale();
        return languages.all().stream()
                .filter(it -> !it.tag().equals("sv-simple"))
                .map(it -> Option.of(it.tag(), it.nameIn(reader)))
                .toList();
    }

    /** Says no to a language or a municipality that cannot be chosen. */
    void mustKnow(CaseForm form, Errors errors) {
        if (form.language() != null && !form.language().isBlank() && isUnknown(form.language(), languages())) {
            errors.rejectValue("language", "support.case.language.missing");
        }
        if (form.municipalityId() != null && isUnknown(form.municipalityId(), municipalities())) {
            errors.rejectValue("municipalityId", "support.case.municipality.missing");
        }
    }

    private static boolean isUnknown(Object chosen, List<Option> options) {
        return options.stream().noneMatch(it -> it.value().equals(chosen.toString()));
    }

    private List<Option> options(String word, Object... values) {
        var reader = LocaleContextHolder.getLocale();
        return Arrays.stream(values)
                .map(it -> Option.of(it, texts.getMessage("support." + word + "." + it, null, reader)))
                .toList();
    }
}
