package se.medvandrare.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.Account;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.Administration;
import se.medvandrare.accounts.OneTimeLinks;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Letter;
import se.medvandrare.base.Letters;

/** Changes the second factor of an account and tells its owner by mail; every other session of the account ends. */
@Service
class NewFactor {

    private static final Duration LINK = Duration.ofHours(72);

    private final SecondFactors factors;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Administration administration;
    private final OneTimeLinks links;
    private final WorkLog log;
    private final Letters letters;
    private final MessageSource texts;
    private final String address;

    NewFactor(
            SecondFactors factors,
            Sessions sessions,
            Accounts accounts,
            Administration administration,
            OneTimeLinks links,
            WorkLog log,
            Letters letters,
            MessageSource texts,
            @Value("${medvandrare.address}") String address) {
        this.factors = factors;
        this.sessions = sessions;
        this.accounts = accounts;
        this.administration = administration;
        this.links = links;
        this.log = log;
        this.letters = letters;
        this.texts = texts;
        this.address = address;
    }

    @Transactional
    boolean connect(Account account, byte[] offered, String code) {
        var done = factors.connect(account.id(), offered, code);
        if (done) {
            tell(account.id(), account.getUsername(), "connected");
        }
        return done;
    }

    void endOthers(Account account, HttpSession own) {
        sessions.endOthers(account.getUsername(), own);
    }

    /** An administrator takes away the factor of a colleague, who gets a link; gives the login. */
    @Transactional
    String take(long account) {
        var login = administration.colleague(account);
        factors.take(account);
        tell(
                account,
                login,
                "taken",
                address + "/logga-in/aterstall/" + links.make(OneTimeLinks.Purpose.FACTOR, account, LINK),
                LINK.toHours());
        log.note("TAKE_FACTOR", "account", account);
        return login;
    }

    private void tell(long account, String login, String what, Object... arguments) {
        var tag = accounts.now(account).map(Account.Now::language).orElse("sv");
        var language = tag.equals("sv") ? new Locale("sv") : Locale.ENGLISH;
        letters.send(new Letter(
                login,
                texts.getMessage("signin.letter." + what + ".subject", null, language),
                texts.getMessage("signin.letter." + what + ".text", arguments, language),
                tag));
    }
}
