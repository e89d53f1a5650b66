package se.medvandrare.accounts;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Letter;
import se.medvandrare.base.Letters;

/** Writes to the owner of an account about the account, in the language they read staff pages in. */
@Component
public class AccountLetters {

    private final JdbcClient jdbc;
    private final Letters letters;
    private final MessageSource texts;

    AccountLetters(JdbcClient jdbc, Letters letters, MessageSource texts) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.texts = texts;
    }

    /** Sends the letter whose texts are {@code key.subject} and {@code key.text}, once the transaction is committed. */
    @Transactional
    public void tell(long account, String key, Object... arguments) {
        jdbc.sql("select login, language from account where id = :id and login like '%@%'")
                .param("id", account)
                .query(Owner.class)
                .optional()
                .ifPresent(owner -> letters.send(new Letter(
                        owner.login,
                        texts.getMessage(key + ".subject", null, owner.locale()),
                        texts.getMessage(key + ".text", arguments, owner.locale()),
                        owner.language)));
    }

    private record Owner(String login, String language) {

        Locale locale() {
            return language.equals("sv") ? new Locale("sv") : Locale.ENGLISH;
        }
    }
}
