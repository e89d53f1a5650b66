package se.medvandrare.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who got a link choose their password. */
@Service
@Transactional
class ChosenPasswords {

    private final JdbcClient jdbc;
    private final OneTimeLinks links;
    private final NewPassword passwords;
    private final AccountLetters letters;

    ChosenPasswords(JdbcClient jdbc, OneTimeLinks links, NewPassword passwords, AccountLetters letters) {
        this.jdbc = jdbc;
        this.links = links;
        this.passwords = passwords;
        this.letters = letters;
    }

    /** Uses the link up, unless the password is refused. */
    void choose(String token, String password) {
        var account = links.use(OneTimeLinks.Purpose.PASSWORD, token);
        var login = jdbc.sql("select login from account where id = :id")
                .param("id", account)
                .query(String.class)
                .single();
        jdbc.sql("update account set password = :password, version = version + 1 where id = :id")
                .param("password", passwords.encode(password, login))
                .param("id", account)
                .update();
        letters.tell(account, "accounts.letter.password");
    }
}
