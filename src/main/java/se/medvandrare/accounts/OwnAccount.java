package se.medvandrare.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** What people can do with their own account. */
@Service
@Transactional
public class OwnAccount {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Languages languages;
    private final PasswordEncoder encoder;
    private final NewPassword newPassword;
    private final AccountLetters letters;

    OwnAccount(
            JdbcClient jdbc,
            CurrentUser user,
            Languages languages,
            PasswordEncoder encoder,
            NewPassword newPassword,
            AccountLetters letters) {
        this.jdbc = jdbc;
        this.user = user;
        this.languages = languages;
        this.encoder = encoder;
        this.newPassword = newPassword;
        this.letters = letters;
    }

    /** Reads staff pages in the language from now on. */
    public void read(String language) {
        var chosen =
                languages.find(language).filter(Language::staff).orElseThrow(() -> new NotFound("Language", language));
        jdbc.sql("update account set language = :language where id = :id")
                .param("language", chosen.tag())
                .param("id", user.id())
                .update();
    }

    /** Changes the password and tells its owner; {@link Refused} when the old one is wrong or the new one not good enough. */
    public void changePassword(String old, String wanted) {
        var stored = jdbc.sql("select coalesce(password, '') from account where id = :id")
                .param("id", user.id())
                .query(String.class)
                .single();
        if (!encoder.matches(old, stored)) {
            throw new Refused("accounts.password.wrong");
        }
        jdbc.sql("update account set password = :password, version = version + 1 where id = :id")
                .param("password", newPassword.encode(wanted, user.login()))
                .param("id", user.id())
                .update();
        letters.tell(user.id(), "accounts.letter.password");
    }
}
