package se.medvandrare.projects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.TestAccounts;

/** Organisations and projects for the tests of every module. */
public class TestProjects {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final TestAccounts accounts;

    public TestProjects(JdbcClient jdbc, TransactionOperations transactions, TestAccounts accounts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** A project that runs 2026-01-01 to 2027-12-31 and is owned by an organisation of its home. */
    public long run(TestAccounts.Home home, String slug, @Nullable String framework) {
        var owner = organisation(home, "Ägare av " + slug);
        return inside(home, """
                insert into project (municipality_id, owner_id, slug, name, framework, fund, phase, starts_on, ends_on)
                values (:municipality, :owner, :slug, upper(:slug), :framework, :framework, 'RUNNING', '2026-01-01', '2027-12-31')
                returning id
                """, jdbc -> jdbc.param("municipality", home.municipality())
                .param("owner", owner)
                .param("slug", slug)
                .param("framework", framework));
    }

    public long organisation(TestAccounts.Home home, String name) {
        return inside(home, """
                insert into organisation (municipality_id, name, sector, kind)
                values (:municipality, :name, 'CIVIL_SOCIETY', 'ASSOCIATION') returning id
                """, jdbc -> jdbc.param("municipality", home.municipality())
                .param("name", name));
    }

    private long inside(
            TestAccounts.Home home, String sql, java.util.function.UnaryOperator<JdbcClient.StatementSpec> parameters) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun ->
                        parameters.apply(jdbc.sql(sql)).query(Long.class).single()));
    }
}
