package se.medvandrare.signin;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.accounts.Accounts;

/** The device of somebody at work, for tests that sign in through the pages. */
@TestComponent
public class TestFactors {

    private final SecondFactors factors;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    TestFactors(SecondFactors factors, Accounts accounts, JdbcClient jdbc) {
        this.factors = factors;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** A code that is right now and has not been used; the account gets a factor if it has none. */
    public String code(String login) {
        var account = accounts.id(login).orElseThrow();
        if (!factors.has(account)) {
            factors.give(account);
        }
        jdbc.sql("update account_factor set last_step = 0 where account_id = ?")
                .param(account)
                .update();
        return factors.codeNow(account).orElseThrow();
    }
}
