package se.medvandrare.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Refused;

/** The languages people speak at the desk, found by tag, by any of their names or by the beginning of one. */
@Component
class SpokenLanguages {

    private static final String WRITTEN_ONLY = "sv-simple";

    private final List<Language> all;

    SpokenLanguages(Languages languages) {
        all = languages.all().stream()
                .filter(language -> !language.tag().equals(WRITTEN_ONLY))
                .toList();
    }

    /** All of them, those of the tags first. */
    List<Language> mostUsedFirst(List<String> tags) {
        var used =
                tags.stream().flatMap(tag -> all.stream().filter(it -> it.tag().equals(tag)));
        return Stream.concat(used, all.stream()).distinct().toList();
    }

    /** Whether it is the tag of a language that people speak. */
    boolean knows(String tag) {
        return all.stream().anyMatch(it -> it.tag().equals(tag));
    }

    /** The tag of what was typed; null when nothing was. Says no when it could be several languages or none. */
    @Nullable String tag(@Nullable String typed) {
        var wanted = typed == null ? "" : plain(typed);
        if (wanted.isEmpty()) {
            return null;
        }
        var found = find(wanted);
        if (found.size() == 1) {
            return found.get(0).tag();
        }
        throw found.isEmpty()
                ? new Refused("desk.contact.language.unknown")
                : new Refused("desk.contact.language.several", list(found));
    }

    private List<Language> find(String wanted) {
        return Stream.of(
                        all.stream()
                                .filter(it -> plain(it.tag()).equals(wanted))
                                .toList(),
                        all.stream()
                                .filter(it -> names(it).anyMatch(wanted::equals))
                                .toList(),
                        all.stream()
                                .filter(it -> names(it).anyMatch(name -> name.startsWith(wanted)))
                                .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> names(Language language) {
        return Stream.of(language.swedishName(), language.ownName(), language.englishName())
                .map(SpokenLanguages::plain);
    }

    private static String list(List<Language> found) {
        return String.join(
                ", ", found.stream().limit(5).map(Language::swedishName).toList());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
