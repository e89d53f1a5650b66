package se.medvandrare.participants;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;

/** The choices of the forms in the reader's language, for templates as {@code @participantChoices}. */
@Component("participantChoices")
class Choices {

    private static final int HIGHEST_ISCED = 8;

    private final MessageSource texts;
    private final Languages languages;

    Choices(MessageSource texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    public List<Option> kinds() {
        return of(
                "kind",
                Identifier.Kind.PERSONNUMMER,
                Identifier.Kind.SAMORDNINGSNUMMER,
                Identifier.Kind.LMA,
                Identifier.Kind.NONE);
    }

    public List<Option> numbers() {
        return of("kind", Identifier.Kind.PERSONNUMMER, Identifier.Kind.SAMORDNINGSNUMMER, Identifier.Kind.LMA);
    }

    public List<Option> certainties() {
        return of("certainty", Identifier.Certainty.values());
    }

    public List<Option> birthDateSources() {
        return of("birthDateSource", BirthDateSource.values());
    }

    public List<Option> roles() {
        return of("role", Enrolment.Role.values());
    }

    public List<Option> genders() {
        return of("gender", Person.Gender.values());
    }

    public List<Option> protections() {
        return of("protection", Person.Protection.values());
    }

    public List<Option> marks() {
        return protections().subList(1, Person.Protection.values().length);
    }

    public List<Option> employments() {
        return of("employment", Situation.Employment.values());
    }

    public List<Option> otherFunds() {
        return of("otherFund", Situation.OtherFund.values());
    }

    public List<Option> levels() {
        return of("level", Level.values());
    }

    public List<Option> educations() {
        return IntStream.rangeClosed(0, HIGHEST_ISCED)
                .mapToObj(level -> Option.of(level, text("isced." + level)))
                .toList();
    }

    public List<Option> documents() {
        return of("document", TargetGroupCheck.Document.values());
    }

    public List<Option> reasons() {
        return of("reason", Exit.Reason.values());
    }

    public List<Option> statuses() {
        return of("status", Exit.Status.values());
    }

    public List<Option> yesNo() {
        return Stream.of("true", "false")
                .map(it -> Option.of(it, text("answer." + it)))
                .toList();
    }

    /** What can be chosen in a field; null for a day. */
    @Nullable List<Option> of(FillField field) {
        return switch (field) {
            case NATIONAL, IMPROVED -> yesNo();
            case DOCUMENT -> documents();
            case GENDER ->
                genders().stream()
                        .filter(it -> !it.value().equals(Person.Gender.UNKNOWN.name()))
                        .toList();
            case BIRTH_DATE_SOURCE -> birthDateSources();
            case EMPLOYMENT -> employments();
            case ISCED -> educations();
            case LEVEL_ENTRY, LEVEL_EXIT -> levels();
            case STATUS, STATUS_LATER -> statuses();
            case CHECKED_ON, BIRTH_DATE, UNEMPLOYED_SINCE, STATUS_ON -> null;
        };
    }

    /** Every language somebody may speak, under its own name and the reader's. */
    public List<Option> languages() {
        return languages.all().stream()
                .filter(language -> !language.tag().equals("sv-simple"))
                .map(it -> Option.of(it.tag(), it.nameIn(LocaleContextHolder.getLocale())))
                .toList();
    }

    /** Yes and no to the question at the exit. */
    public List<Option> helpful() {
        return List.of(Option.of(true, text("public.question.YES")), Option.of(false, text("public.question.NO")));
    }

    private List<Option> of(String what, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> Option.of(value.name(), text(what + "." + value.name())))
                .toList();
    }

    private String text(String key) {
        return texts.getMessage("participants." + key, null, LocaleContextHolder.getLocale());
    }
}
