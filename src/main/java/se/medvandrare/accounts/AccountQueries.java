package se.medvandrare.accounts;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the pages of the accounts. */
@Repository
class AccountQueries {

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts of the demo and what each is for. */
    List<DemoAccount> demo() {
        return jdbc.sql("select login, name as what_for from account where login like '%@demo.example' and active order by id")
                .query(DemoAccount.class)
                .list();
    }

    /** An account to try the demo with. */
    record DemoAccount(String login, String whatFor) {}
}
