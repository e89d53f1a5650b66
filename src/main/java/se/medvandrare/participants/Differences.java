package se.medvandrare.participants;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Languages;

/** Finds what two people filled in differently, and says it in the words of the form. */
@Component
class Differences {

    /** The key of a choice begins with the name of its field but for these. */
    private static final Map<String, String> WORDS =
            Map.of("cefrEntry", "level", "cefrExit", "level", "status6m", "status");

    private final MessageSource texts;
    private final Languages languages;

    Differences(MessageSource texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    <F extends Record> List<Difference> between(F theirs, F mine) {
        return Stream.of(theirs.getClass().getRecordComponents())
                .filter(part -> !part.getName().equals("version"))
                .map(part -> new Difference(text("form." + part.getName()), said(part, theirs), said(part, mine)))
                .filter(it -> !it.theirs().equals(it.mine()))
                .toList();
    }

    private String said(RecordComponent part, Record form) {
        var value = value(part, form);
        if (value == null || value.toString().isBlank()) {
            return "";
        }
        var name = part.getName();
        return switch (name) {
            case "language" ->
                languages
                        .find(value.toString())
                        .map(it -> it.nameIn(LocaleContextHolder.getLocale()))
                        .orElse(value.toString());
            case "phone" -> String.valueOf(new Contact(value.toString(), null).phone());
            default ->
                chosen(value)
                        ? text(word(name, value) + "." + value)
                        : value.toString().strip();
        };
    }

    private static boolean chosen(Object value) {
        return value instanceof Enum || value instanceof Boolean || value instanceof Integer;
    }

    private static String word(String field, Object value) {
        return value instanceof Boolean ? "answer" : WORDS.getOrDefault(field, field);
    }

    private static @Nullable Object value(RecordComponent part, Record form) {
        try {
            return part.getAccessor().invoke(form);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String key) {
        return texts.getMessage("participants." + key, null, LocaleContextHolder.getLocale());
    }
}
