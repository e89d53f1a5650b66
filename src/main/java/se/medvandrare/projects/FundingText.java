package se.medvandrare.projects;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;

/**
 * What must be said of a fund where there is no page: the sentence in the reader's language and always in Swedish too,
 * because easy Swedish and languages from outside the Union have no official one (CPR (EU) 2021/1060 annex IX).
 */
@Component
public class FundingText {

    private static final String SENTENCE = "shell.public.eu";

    private final MessageSource texts;
    private final Languages languages;

    FundingText(MessageSource texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** The sentences, and then the short description of the project, each on a line of its own. */
    public String of(Funding funding, Language reader) {
        return Stream.of(sentence(reader), sentence(languages.get(Language.SWEDISH)), described(funding))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What the emblem is called for somebody who does not see it. */
    public String emblem(Language reader) {
        return texts.getMessage(SENTENCE + ".emblem", null, reader.page());
    }

    private String sentence(Language language) {
        return texts.getMessage(SENTENCE, null, language.page());
    }

    private static String described(Funding funding) {
        return funding.shortDescription().startsWith(funding.projectName())
                ? funding.shortDescription()
                : funding.projectName() + ": " + funding.shortDescription();
    }
}
