package se.medvandrare.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Language;
import se.medvandrare.base.Slug;

/** The parts of the portal that somebody may search for by name: who types "mötesplats" wants the list of them. */
@Component
class SearchSections {

    private static final List<String> ALL = List.of("aktiviteter", "motesplatser", "information", "projekt");
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;

    private final MessageSource texts;

    SearchSections(MessageSource texts) {
        this.texts = texts;
    }

    /** The parts whose name, in the reader's language or in Swedish, begins like the words. */
    List<String> near(String words, Language reader) {
        return ALL.stream()
                .filter(part -> Stream.of(reader.locale(), Locale.forLanguageTag(Language.SWEDISH))
                        .map(locale -> texts.getMessage("shell.public.nav." + part, null, locale))
                        .anyMatch(name -> alike(Slug.plain(words), Slug.plain(name))))
                .toList();
    }

    private static boolean alike(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= SHORTEST
                && same >= shorter - ENDING
                && Math.max(one.length(), other.length()) - same <= SHORTEST;
    }
}
