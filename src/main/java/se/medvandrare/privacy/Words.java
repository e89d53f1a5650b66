package se.medvandrare.privacy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the words of the log in the reader's language, for templates as {@code @logWords}. */
@Component("logWords")
class Words {

    /** First words of purposes that are known; another one is shown as it stands. */
    static final List<String> PURPOSES = List.of(
            "participants",
            "roll",
            "indicator",
            "missing",
            "enrolment",
            "facts",
            "identifier",
            "target",
            "consent",
            "protection",
            "exit",
            "entry",
            "privacy");

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    public List<String> purposes() {
        return PURPOSES;
    }

    /** Why somebody looked: {@code indicator O.2.3} becomes a sentence that names the indicator. */
    public String purpose(String purpose) {
        var words = purpose.split(" ", 2);
        var rest = words.length > 1 ? words[1] : "";
        return texts.getMessage(
                "privacy.purpose." + words[0], new Object[] {rest}, purpose, LocaleContextHolder.getLocale());
    }

    /** As what: roles by name, separated by commas. */
    public String role(String roles) {
        return Stream.of(roles.split(" "))
                .map(role -> texts.getMessage(
                        "accounts.role." + role, null, text("privacy.role.unknown"), LocaleContextHolder.getLocale()))
                .collect(Collectors.joining(", "));
    }

    public String action(String action) {
        return texts.getMessage("privacy.action." + action, null, action, LocaleContextHolder.getLocale());
    }

    List<String> columns(String... names) {
        return Stream.of(names).map(name -> text("privacy.column." + name)).toList();
    }

    String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
