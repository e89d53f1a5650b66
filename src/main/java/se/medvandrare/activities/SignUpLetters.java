package se.medvandrare.activities;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Letter;
import se.medvandrare.base.Letters;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.FundingText;
import se.medvandrare.projects.Projects;

/** Letters to those who have signed up with a mail address, in the language they read. */
@Component
class SignUpLetters {

    private static final String KEY = "signup.public.letter.";

    private final Letters letters;
    private final SignUpQueries queries;
    private final SignUpCipher cipher;
    private final Languages languages;
    private final MessageSource texts;
    private final Projects projects;
    private final FundingText fundings;
    private final String address;

    SignUpLetters(
            Letters letters,
            SignUpQueries queries,
            SignUpCipher cipher,
            Languages languages,
            MessageSource texts,
            Projects projects,
            FundingText fundings,
            @Value("${medvandrare.address}") String address) {
        this.letters = letters;
        this.queries = queries;
        this.cipher = cipher;
        this.languages = languages;
        this.texts = texts;
        this.projects = projects;
        this.fundings = fundings;
        this.address = address;
    }

    /** What there is to tell. */
    enum News {
        BOOKED,
        WAITING,
        MOVED_UP,
        AGAIN,
        LEFT,
        MOVED,
        CANCELLED,
        RESTORED
    }

    /** Tells the news in a letter; those who left a telephone number read it behind their link. */
    void send(News news, SignUp to) {
        if (to.contactKind() == ContactKind.EMAIL) {
            var language = languages.get(to.language());
            var shown = queries.shown(to.sessionId(), language.tag()).orElseThrow();
            var subject = text(language, "subject." + news, shown.title());
            var funding = shown.projectId() == null ? null : projects.funding(shown.projectId(), language.tag());
            letters.send(new Letter(
                    cipher.contact(to),
                    subject,
                    write(news, to, language, shown, funding),
                    language.tag(),
                    funding == null ? null : fundings.emblem(language)));
        }
    }

    private String write(News news, SignUp to, Language language, SessionShown shown, @Nullable Funding funding) {
        var lines = new ArrayList<String>();
        lines.add(text(language, "hello", cipher.name(to)));
        lines.add(text(language, "news." + news));
        if (shown.notice() != null) {
            lines.add(shown.notice());
        }
        lines.add(facts(language, shown));
        if (news != News.LEFT) {
            var base = address + "/" + language.tag() + "/" + shown.municipality();
            lines.add(text(language, "link", base + "/anmalan/" + shown.id() + "/" + cipher.token(to)));
            lines.add(text(language, "calendar", base + "/tillfallen/" + shown.id() + ".ics"));
        }
        if (funding != null) {
            lines.add(fundings.of(funding, language));
        }
        return String.join("\n\n", lines) + "\n";
    }

    private String facts(Language language, SessionShown shown) {
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
        return texts.getMessage(KEY + key, arguments, language.page());
    }
}
