package se.medvandrare.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.search.PublicSearch;

/** With many rows, as the application's role: row-level security must not keep the planner from the indexes. */
@PortalTest
class ManyRowsTest {

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Flyway flyway;

    @BeforeEach
    void planTenThousandActivities() {
        var programme = new TestProgramme(accounts, jdbc, transactions, accounts.skelleftea());
        var cafe = programme.activity(
                programme.organisation("Föreningen Urkraft"),
                programme.place("Stadsbiblioteket"),
                "Språkkafé",
                Map.of());
        programme.run("""
                insert into activity (municipality_id, organisation_id, place_id, theme)
                select municipality_id, organisation_id, place_id, theme from activity, generate_series(1, 10000)
                """);
        programme.run("""
                insert into activity_text (activity_id, language, title, summary)
                select id, 'sv', 'Träff ' || md5(id::text), 'Vi ses klockan ' || id from activity where id <> %d
                """.formatted(cafe));
        programme.run("""
                insert into session (activity_id, place_id, starts_at, ends_at)
                select id, place_id, now() + id * interval '1 minute', now() + id * interval '1 minute' + interval '1 hour'
                  from activity
                """);
        JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("analyze")
                .update();
    }

    @Test
    void searchUsesTheIndexesUnderRowLevelSecurity() {
        var plan = String.join(
                "\n",
                jdbc.sql("explain (analyze, costs off) " + PublicSearch.sql(Municipality.ALL))
                        .param("words", "sprakafe")
                        .param("lang", "ar")
                        .param("municipality", 0)
                        .query(String.class)
                        .list());
        assertThat(plan).contains("Index Scan on activity_text_plain_idx");
    }
}
