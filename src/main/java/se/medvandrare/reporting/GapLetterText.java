package se.medvandrare.reporting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Letter;
import se.medvandrare.base.SmallNumbers;
import se.medvandrare.projects.FundingText;
import se.medvandrare.projects.Projects;

/** Writes the letter about the gaps in the language the reader works in. Nobody is named in it. */
@Component
class GapLetterText {

    private static final String KEY = "reporting.letter.mail.";

    private final MessageSource texts;
    private final Languages languages;
    private final Projects projects;
    private final FundingText fundings;
    private final String address;

    GapLetterText(
            MessageSource texts,
            Languages languages,
            Projects projects,
            FundingText fundings,
            @Value("${medvandrare.address}") String address) {
        this.texts = texts;
        this.languages = languages;
        this.projects = projects;
        this.fundings = fundings;
        this.address = address;
    }

    Letter of(GapNews news, GapLetterQueries.Reader to) {
        var language = languages.get(to.language());
        var funding = projects.funding(news.project().id(), language.tag());
        var parts = new ArrayList<String>();
        parts.add(text(language, KEY + "hello", news.project().name()));
        parts.add(String.join("\n", lines(news, language, to.host())));
        if (news.due() > 0) {
            parts.add(text(language, KEY + "due", news.due(), news.late()));
        }
        parts.add(text(language, KEY + (to.host() ? "work" : "open"), address + where(news, to.host())));
        parts.add(text(language, KEY + "why"));
        if (funding != null) {
            parts.add(fundings.of(funding, language));
        }
        return new Letter(
                to.login(),
                text(language, KEY + "subject", news.project().name()),
                String.join("\n\n", parts) + "\n",
                language.tag(),
                funding == null ? null : fundings.emblem(language));
    }

    private static String where(GapNews news, boolean host) {
        return host ? "/arbete" : "/arbete/projekt/" + news.project().slug() + "/luckor";
    }

    /** Numbers under five stay with those who lead the project. */
    private List<String> lines(GapNews news, Language language, boolean host) {
        var lines = new ArrayList<String>();
        if (!host) {
            lines.add(text(language, "reporting.gaps.ready", news.percent()));
        }
        news.gaps().stream()
                .filter(gap -> !host || gap.people() >= SmallNumbers.LEAST)
                .forEach(gap -> lines.add("– " + text(language, "reporting.missing." + gap.missing(), gap.people())));
        var few = news.gaps().stream()
                .filter(gap -> gap.people() < SmallNumbers.LEAST)
                .count();
        if (host && few > 0) {
            lines.add("– " + text(language, KEY + "few", few));
        }
        if (news.activities() > 0) {
            lines.add("– " + text(language, KEY + "activities", news.activities()));
        }
        if (news.courses() > 0) {
            lines.add("– " + text(language, KEY + "courses", news.courses()));
        }
        return lines;
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, language.page());
    }
}
