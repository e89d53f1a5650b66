package se.medvandrare.activities;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.TestAccounts;

/** Places, activities and sessions for the tests of every module. */
public class TestActivities {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final TestAccounts accounts;

    public TestActivities(JdbcClient jdbc, TransactionOperations transactions, TestAccounts accounts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.accounts = accounts;
    }

    public long place(TestAccounts.Home home, String name) {
        return insert(
                home, """
                insert into place (municipality_id, name, kind, address, postcode, town)
                values (:municipality, :name, 'LIBRARY', 'Storgatan 1', '931 00', 'Staden') returning id
                """, sql -> sql.param("municipality", home.municipality()).param("name", name));
    }

    /** A published language café that takes sign-ups. */
    public long cafe(TestAccounts.Home home, long organisation, @Nullable Long project, @Nullable Integer seats) {
        var place = place(home, "Biblioteket " + UUID.randomUUID());
        var id = insert(home, """
                insert into activity (municipality_id, organisation_id, project_id, place_id, theme, sign_up, seats)
                values (:municipality, :organisation, :project, :place, 'LANGUAGE', true, :seats) returning id
                """, sql -> sql.param("municipality", home.municipality())
                .param("organisation", organisation)
                .param("project", project)
                .param("place", place)
                .param("seats", seats));
        insert(home, """
                insert into activity_text (activity_id, language, title, summary)
                values (:activity, 'sv', 'Språkcafé', 'Fika och prata svenska'),
                       (:activity, 'ar', 'مقهى اللغة', 'قهوة وحديث بالسويدية') returning activity_id
                """, sql -> sql.param("activity", id));
        return id;
    }

    /** Two hours that begin at this moment, at the place of the activity. */
    public long session(TestAccounts.Home home, long activity, Instant startsAt) {
        return insert(home, """
                insert into session (activity_id, place_id, starts_at, ends_at)
                select id, place_id, :start, :end from activity where id = :activity returning id
                """, sql -> sql.param("activity", activity)
                .param("start", at(startsAt))
                .param("end", at(startsAt.plus(2, ChronoUnit.HOURS))));
    }

    private long insert(TestAccounts.Home home, String sql, UnaryOperator<StatementSpec> parameters) {
        List<Long> ids = accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun ->
                        parameters.apply(jdbc.sql(sql)).query(Long.class).list()));
        return ids.get(0);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
