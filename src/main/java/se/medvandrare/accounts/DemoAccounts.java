package se.medvandrare.accounts;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The accounts anybody may try, in demo mode only. */
@Component
public class DemoAccounts {

    /** The password of every demo account. */
    public static final String PASSWORD = "medvandrare-demo";

    private final AccountQueries queries;
    private final boolean demo;

    DemoAccounts(AccountQueries queries, @Value("${medvandrare.demo}") boolean demo) {
        this.queries = queries;
        this.demo = demo;
    }

    /** Whether this is one of the accounts of a demo that runs. */
    public boolean includes(String login) {
        return demo && login.endsWith("@demo.example");
    }

    /** In the order in which they were opened; none when this is no demo. */
    public List<DemoAccount> all() {
        return demo ? queries.demo() : List.of();
    }

    /** A demo account and what to try with it. */
    public record DemoAccount(String login, String whatFor) {}
}
