package se.medvandrare.rights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says codes in plain words; what has no word stays as it is. */
class Words {

    private final MessageSource texts;
    private final Locale locale;
    private final Map<String, String> fields;

    Words(MessageSource texts, Locale locale, List<CatalogueTable> tables) {
        this.texts = texts;
        this.locale = locale;
        this.fields = tables.stream()
                .flatMap(table -> table.fields().stream()
                        .map(field -> Map.entry(table.name() + "." + field.name(), field.what())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String say(@Nullable String code) {
        if (code == null) {
            return "";
        }
        var field = fields.get(code);
        return field != null
                ? field
                : Stream.of(code.split(", ")).map(this::word).collect(Collectors.joining(", "));
    }

    private String word(String code) {
        var word = texts.getMessage("rights.word." + code.replace(' ', '-'), null, code, locale);
        return word == null ? code : word;
    }
}
