package se.medvandrare.support;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import se.medvandrare.accounts.Municipalities;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;
import se.medvandrare.desk.CodeKind;
import se.medvandrare.desk.Words;

/** What can be chosen in the forms of guidance, in the reader's language. */
@Component
class GuidanceChoices {

    private final MessageSource texts;
    private final Languages languages;
    private final Municipalities municipalities;
    private final Words words;

    GuidanceChoices(MessageSource texts, Languages languages, Municipalities municipalities, Words words) {
        this.texts = texts;
        this.languages = languages;
        this.municipalities = municipalities;
        this.words = words;
    }

    /** Interests that can be chosen; of a case that is changed, those it has too. */
    public List<Option> interests(@Nullable CaseForm form) {
        return words.open(CodeKind.INTEREST, form == null || isNew(form) ? List.of() : form.interests());
    }

    /** The fields of the obstacles that can be noted; of a case that is changed, those it has too. */
    public List<Option> obstacles(@Nullable CaseForm form) {
        return words
                .open(
                        CodeKind.OBSTACLE,
                        form == null || isNew(form)
                                ? List.of()
                                : form.obstacles().keySet())
                .stream()
                .map(it -> Option.of("obstacle" + StringUtils.capitalize(it.value()), it.label()))
                .toList();
    }

    private static boolean isNew(CaseForm form) {
        return form.version() == null;
    }

    /** Languages a letter can be written in. */
    public List<Option> letterLanguages() {
        var reader = LocaleContextHolder.getLocale();
        return languages.active().stream()
                .map(it -> Option.of(it.tag(), it.nameIn(reader)))
                .toList();
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

    public List<Option> skills() {
        return options("skill", (Object[]) SkillKind.values());
    }

    public List<Option> refusals() {
        return options("refusal", (Object[]) SkillRefusal.values());
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

    /** Says no to an address nobody agreed to, and to a yes without an address. */
    void mustAgree(CaseForm form, Errors errors) {
        if (form.email() == null && form.agreed()) {
            errors.rejectValue("email", "support.letters.email.missing");
        }
        if (form.email() != null && !form.agreed()) {
            errors.rejectValue("informed", "support.letters.informed.missing");
        }
        if (form.email() != null
                && (form.letterLanguage() == null || isUnknown(form.letterLanguage(), letterLanguages()))) {
            errors.rejectValue("letterLanguage", "support.letters.language.missing");
        }
    }

    /** Says no to a language that cannot be chosen. */
    void mustKnow(OfferForm form, Errors errors) {
        if (form.languages().stream().anyMatch(it -> isUnknown(it, languages()))) {
            errors.rejectValue("language", "support.case.language.missing");
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
