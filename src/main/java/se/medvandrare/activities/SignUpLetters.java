package se.medvandrare.activities;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;

/** Letters to those who have signed up with a mail address, in the language they read. */
@Component
class SignUpLetters {

    private static final String KEY = "signup.public.letter.";

    private final SessionLetters letters;
    private final SignUpQueries queries;
    private final SignUpCipher cipher;
    private final Languages languages;
    private final MessageSource texts;
    private final String address;

    SignUpLetters(
            SessionLetters letters,
            SignUpQueries queries,
            SignUpCipher cipher,
            Languages languages,
            MessageSource texts,
            @Value("${medvandrare.address}") String address) {
        this.letters = letters;
        this.queries = queries;
        this.cipher = cipher;
        this.languages = languages;
        this.texts = texts;
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
            letters.send(
                    cipher.contact(to),
                    text(language, "subject." + news, shown.title()),
                    lines(news, to, language, shown),
                    language,
                    shown);
        }
    }

    private List<String> lines(News news, SignUp to, Language language, SessionShown shown) {
        var lines = new ArrayList<String>();
        lines.add(text(language, "hello", cipher.name(to)));
        lines.add(text(language, "news." + news));
        if (shown.notice() != null) {
            lines.add(shown.notice());
        }
        lines.add(letters.facts(language, shown));
        if (news != News.LEFT) {
            var base = address + "/" + language.tag() + "/" + shown.municipality();
            lines.add(text(language, "link", base + "/anmalan/" + shown.id() + "/" + cipher.token(to)));
            lines.add(text(language, "calendar", base + "/tillfallen/" + shown.id() + ".ics"));
        }
        return lines;
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.getMessage(KEY + key, arguments, language.page());
    }
}
