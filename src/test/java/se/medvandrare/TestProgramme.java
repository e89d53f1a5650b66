package se.medvandrare;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.accounts.TestAccounts.Home;

/** Organisations, places, activities and articles for the tests of the public pages. */
public class TestProgramme {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final TestAccounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Home home;

    public TestProgramme(TestAccounts accounts, JdbcClient jdbc, PlatformTransactionManager transactions, Home home) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.home = home;
    }

    public long organisation(String name) {
        return add("""
                insert into organisation (municipality_id, name, sector, kind, phone)
                values (%d, '%s', 'CIVIL_SOCIETY', 'ASSOCIATION', '070-1740612') returning id
                """.formatted(home.municipality(), name));
    }

    public long place(String name) {
        return add("""
                insert into place (municipality_id, name, kind, address, postcode, town, bus_stop, phone, step_free, latitude, longitude)
                values (%d, '%s', 'LIBRARY', 'Bokallén 2', '931 31', 'Skellefteå', 'Bokallén', '070-1740611', true, 64.7, 20.9)
                returning id
                """.formatted(home.municipality(), name));
    }

    /** A free weekly activity that is named by its Swedish title; {@code more} sets other columns. */
    public long activity(long organisation, long place, String title, Map<String, Object> more) {
        var columns = new StringBuilder();
        var values = new StringBuilder();
        more.forEach((column, value) -> {
            columns.append(", ").append(column);
            values.append(", ").append(value instanceof String ? "'" + value + "'" : value);
        });
        var id = add("""
                insert into activity (municipality_id, organisation_id, place_id, theme%s)
                values (%d, %d, %d, 'LANGUAGE'%s) returning id
                """.formatted(columns, home.municipality(), organisation, place, values));
        text(id, "sv", title, "Vi fikar och pratar svenska.");
        return id;
    }

    public void text(long activity, String language, String title, String summary) {
        run(
                "insert into activity_text (activity_id, language, title, summary, description) values (%d, '%s', '%s', '%s', '%s')"
                        .formatted(activity, language, title, summary, "Mer om " + title));
    }

    public void held(long activity, String language) {
        run("insert into activity_language values (%d, '%s', 'HELD')".formatted(activity, language));
    }

    /** A session that lasts all of a day, so that it is going on whenever the test runs. */
    public long session(long activity, int daysAhead) {
        var day = LocalDate.now(SWEDEN).plusDays(daysAhead).atStartOfDay(SWEDEN);
        return session(activity, day, day.plusDays(1).minusSeconds(1));
    }

    public long session(long activity, ZonedDateTime from, ZonedDateTime to) {
        return add("""
                insert into session (activity_id, place_id, starts_at, ends_at)
                select id, place_id, '%s'::timestamptz, '%s'::timestamptz from activity where id = %d returning id
                """.formatted(from.toOffsetDateTime(), to.toOffsetDateTime(), activity));
    }

    /** A project of a fund, or of none, with its short description. */
    public long project(long owner, String slug, boolean funded) {
        var id = add(
                """
                insert into project (municipality_id, owner_id, slug, name, framework, fund, phase, starts_on, ends_on)
                values (%d, %d, '%s', 'Projekt %s', %s, 'RUNNING', '2026-01-01', '2028-12-31') returning id
                """.formatted(home.municipality(), owner, slug, slug, funded ? "'AMIF-2021', 'AMIF'" : "null, null"));
        run(
                "insert into project_text (project_id, language, short_description, summary) values (%d, 'sv', 'Mötesplatser för alla.', 'Mer.')"
                        .formatted(id));
        return id;
    }

    public long article(String slug, String authority, LocalDate reviewBy, String body) {
        var id = add("""
                insert into article (authority, authority_web, authority_phone, topic, slug, reviewed_on, review_by)
                values ('%s', 'https://example.se/', '070-1740640', 'HOUSING', '%s', '2026-01-01', '%s') returning id
                """.formatted(authority, slug, reviewBy));
        articleText(id, "sv", "Söka bostad", body);
        return id;
    }

    public void articleText(long article, String language, String title, String body) {
        inside(() -> jdbc.sql("""
                insert into article_text (article_id, language, title, summary, body, written_on)
                values (?, ?, ?, 'Så hittar du ett hem.', ?, '2026-01-01')
                """).params(article, language, title, body).update());
    }

    public long add(String sql) {
        return inside(() -> jdbc.sql(sql).query(Long.class).single());
    }

    public void run(String sql) {
        inside(() -> jdbc.sql(sql).update());
    }

    private <T> T inside(Supplier<T> work) {
        return accounts.inside(home.tenant(), () -> transaction.execute(status -> work.get()));
    }
}
