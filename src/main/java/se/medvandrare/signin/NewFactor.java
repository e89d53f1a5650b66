package se.medvandrare.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.Account;
import se.medvandrare.accounts.AccountLetters;
import se.medvandrare.accounts.Administration;
import se.medvandrare.accounts.OneTimeLinks;
import se.medvandrare.accounts.WorkLog;

/** Changes the second factor of an account and tells its owner by mail; every other session of the account ends. */
@Service
class NewFactor {

    private static final Duration LINK = Duration.ofHours(72);

    private final SecondFactors factors;
    private final Sessions sessions;
    private final Administration administration;
    private final OneTimeLinks links;
    private final WorkLog log;
    private final AccountLetters letters;
    private final String address;

    NewFactor(
            SecondFactors factors,
            Sessions sessions,
            Administration administration,
            OneTimeLinks links,
            WorkLog log,
            AccountLetters letters,
            @Value("${medvandrare.address}") String address) {
        this.factors = factors;
        this.sessions = sessions;
        this.administration = administration;
        this.links = links;
        this.log = log;
        this.letters = letters;
        this.address = address;
    }

    @Transactional
    boolean connect(Account account, byte[] offered, String code) {
        var done = factors.connect(account.id(), offered, code);
        if (done) {
            letters.tell(account.id(), "signin.letter.connected");
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
        letters.tell(
                account,
                "signin.letter.taken",
                address + "/logga-in/aterstall/" + links.make(OneTimeLinks.Purpose.FACTOR, account, LINK),
                LINK.toHours());
        log.note("TAKE_FACTOR", "account", account);
        return login;
    }
}
