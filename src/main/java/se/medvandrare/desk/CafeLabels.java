package se.medvandrare.desk;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.activities.AgeBand;
import se.medvandrare.activities.Gender;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;

/** What the reader calls a tap. */
@Component
class CafeLabels {

    private final CafeQueries queries;
    private final Languages languages;
    private final MessageSource texts;

    CafeLabels(CafeQueries queries, Languages languages, MessageSource texts) {
        this.queries = queries;
        this.languages = languages;
        this.texts = texts;
    }

    /** "Kvinnor, 18–60" for what the button says; empty when no button says so. */
    String of(String what) {
        return Tap.of(what).map(this::of).orElse("");
    }

    String of(Gender gender) {
        return text("planning.gender." + gender);
    }

    String of(AgeBand age) {
        return text("planning.age." + age);
    }

    String language(String tag) {
        return languages.get(tag).nameIn(locale());
    }

    /** Gives the name of a topic by its id, a closed one's too; read once. */
    @Transactional(readOnly = true)
    public UnaryOperator<String> topics() {
        var names = queries.topics(english()).stream().collect(toMap(Option::value, Option::label));
        return id -> names.getOrDefault(id, id);
    }

    String text(String key) {
        return texts.getMessage(key, null, locale());
    }

    boolean english() {
        return !locale().getLanguage().equals("sv");
    }

    private String of(Tap tap) {
        return switch (tap.kind()) {
            case HEAD -> of(Objects.requireNonNull(tap.gender())) + ", " + of(Objects.requireNonNull(tap.age()));
            case FIRST -> text("desk.cafe.first");
            case LANGUAGE -> language(Objects.requireNonNull(tap.language()));
            case TOPIC -> topics().apply(String.valueOf(tap.topic()));
        };
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
