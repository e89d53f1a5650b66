package se.medvandrare.activities;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Language;
import se.medvandrare.base.Letter;
import se.medvandrare.base.Letters;
import se.medvandrare.projects.FundingText;
import se.medvandrare.projects.Projects;

/** Letters about a session, in the language somebody reads: what, when, where, and who pays. */
@Component
public class SessionLetters {

    private final Letters letters;
    private final SignUpQueries queries;
    private final MessageSource texts;
    private final Projects projects;
    private final FundingText fundings;
    private final String address;

    SessionLetters(
            Letters letters,
            SignUpQueries queries,
            MessageSource texts,
            Projects projects,
            FundingText fundings,
            @Value("${medvandrare.address}") String address) {
        this.letters = letters;
        this.queries = queries;
        this.texts = texts;
        this.projects = projects;
        this.fundings = fundings;
        this.address = address;
    }

    /**
     * Tells somebody who has not signed up of a session, with the address of its public page.
     *
     * @param key of the texts: {@code subject} with the title, {@code news}, {@code link} with the address, {@code end} with
     *     who writes
     * @param from who writes
     */
    public void tell(String to, Language language, long session, String key, String from) {
        var shown = queries.shown(session, language.tag()).orElseThrow();
        var page = address + "/" + language.tag() + "/" + shown.municipality() + "/aktiviteter/" + shown.activityId();
        var lines = List.of(
                text(language, key + "news"),
                facts(language, shown),
                text(language, key + "link", page),
                text(language, key + "end", from));
        send(to, text(language, key + "subject", shown.title()), lines, language, shown);
    }

    /** Sends the paragraphs, and after them what the fund that pays must be said of. */
    void send(String to, String subject, List<String> lines, Language language, SessionShown shown) {
        var funding = shown.projectId() == null ? null : projects.funding(shown.projectId(), language.tag());
        var all = new ArrayList<>(lines);
        if (funding != null) {
            all.add(fundings.of(funding, language));
        }
        letters.send(new Letter(
                to,
                subject,
                String.join("\n\n", all) + "\n",
                language.tag(),
                funding == null ? null : fundings.emblem(language)));
    }

    /** What, when and where. */
    String facts(Language language, SessionShown shown) {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.dates());
        var time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
        return String.join(
                "\n",
                shown.title(),
                day.format(shown.startsAt()),
                time.format(shown.startsAt()) + "–" + time.format(shown.endsAt()),
                shown.placeName() + ", " + shown.address() + ", " + shown.town());
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, language.page());
    }
}
