package se.medvandrare.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;

/** The ways past row-level security that are easily left open, each closed here and, as a control, open once. */
@PortalTest
class TrapsTest {

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    static final JdbcTemplate SUPERUSER = TestServer.get().onOneConnection();
    long here;
    long there;

    @BeforeEach
    void registerSomebodyInEachOfTwoTenants() {
        here = accounts.skelleftea().tenant();
        there = accounts.are().tenant();
        inside(here, () -> add(1));
        inside(there, () -> add(2));
    }

    @Test
    void afterACommitTheConnectionBelongsToNobody() {
        for (int i = 0; i < 20; i++) {
            assertThat(inside(here, this::people)).isEqualTo(1);
            assertThat(transactions.<Long>execute(begun -> people())).isZero();
            assertThat(people()).as("outside every transaction").isZero();
        }
    }

    @Test
    void whatIsLeftOfATenantAfterACommitIsReadAsNone() {
        inside(here, this::people);
        transactions.execute(begun -> {
            assertThat(jdbc.sql("select current_setting('app.tenant', true)")
                            .query(String.class)
                            .single())
                    .isEmpty();
            assertThat(jdbc.sql("select current_tenant() is null")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            return null;
        });
        assertThatThrownBy(() -> jdbc.sql("select ''::bigint").query(Long.class).single())
                .as("the control: an empty setting taken as it is")
                .rootCause()
                .hasMessageContaining("invalid input syntax for type bigint");
    }

    @Test
    void clearanceEndsWithItsTransaction() {
        inside(here, () -> jdbc.sql("select set_config('app.cleared', 'yes', false)")
                .query(String.class)
                .single());

        assertThat(inside(
                        here,
                        () -> jdbc.sql("select cleared()").query(Boolean.class).single()))
                .as("even one that was said to the whole connection")
                .isFalse();
    }

    @Test
    void theOwnerSeesNobodyEither() {
        assertThat(asOwner("select 1")).isZero();
        assertThat(asOwner("alter table person no force row level security"))
                .as("the control: without FORCE the owner sees everybody")
                .isEqualTo(2);
    }

    @Test
    void twoTenantsHoldTheSamePersonWithoutKnowingIt() {
        inside(here, () -> number(1));

        assertThat(inside(there, () -> number(2))).isEqualTo(1);
        assertThatThrownBy(() -> tried("create unique index on identifier (hash)", () -> 0L))
                .as("the control: a key over all tenants gives away that somebody else holds the person")
                .rootCause()
                .hasMessageContaining("could not create unique index");
    }

    @Test
    void nobodyWritesIntoAnotherTenant() {
        assertThatThrownBy(() -> inside(here, () -> jdbc.sql("""
                insert into person (tenant_id, id, gender, registered_on) values (?, 3, 'UNKNOWN', '2026-01-01')
                """).param(there).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(inside(here, () -> jdbc.sql("update person set gender = 'WOMAN' where id = 2")
                        .update()))
                .isZero();
    }

    @Test
    void everyViewAsksAsWhoeverLooks() {
        assertThat(jdbc.sql("""
                select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
                   and not coalesce('security_invoker=true' = any (reloptions), false)
                """).query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("select count(*) from pg_matviews where schemaname = 'public'")
                        .query(Long.class)
                        .single())
                .as("materialised views know no policies")
                .isZero();
    }

    @Test
    void aViewThatDidNotAskWouldShowEverybody() {
        for (var view : List.of("", "with (security_invoker = true)")) {
            var seen = tried(
                    "create view planted " + view
                            + " as select * from person; grant select on planted to medvandrare_app;"
                            + " set local role medvandrare_app",
                    () -> SUPERUSER.queryForObject("select count(*) from planted", Long.class));
            assertThat(seen).as("the control: %s", view).isEqualTo(view.isEmpty() ? 2 : 0);
        }
    }

    /** What row-level security is no barrier against: whoever brings in SQL of their own says the tenant, too. */
    @Test
    void whatIsTypedIsAParameterSinceSqlOfOnesOwnWouldSayAnotherTenant() {
        var typed = "' or set_config('app.tenant', '" + there + "', true) <> '";
        var own = "select id from person where gender = ";
        inside(here, () -> {
            assertThat(jdbc.sql(own + ":typed")
                            .param("typed", typed)
                            .query(Long.class)
                            .list())
                    .isEmpty();
            assertThat(ids()).containsExactly(1L);
            jdbc.sql(own + "'" + typed + "'").query(Long.class).list();
            assertThat(ids()).as("the control: put into the question itself").containsExactly(2L);
            return null;
        });
    }

    private List<Long> ids() {
        return jdbc.sql("select id from person").query(Long.class).list();
    }

    @Test
    void whatTheOwnersRightsAreLentToStandsHere() {
        assertThat(jdbc.sql("""
                select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1
                """).query(String.class).list()).containsExactlyElementsOf(APPROVED_DEFINERS);
    }

    private static final List<String> APPROVED_DEFINERS =
            List.of("chain_access_log", "hold_access_log", "move_log_head");

    @Test
    void whatIsPublicIsReadWithoutATenant() {
        assertThat(jdbc.sql("select count(*) from municipality")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from activity").query(Long.class).single())
                .isZero();
    }

    private static long asOwner(String first) {
        return tried(
                first + "; set local role medvandrare_owner",
                () -> SUPERUSER.queryForObject("select count(*) from person", Long.class));
    }

    /** Does something as superuser, looks, and takes it back. */
    private static long tried(String sql, Supplier<Long> look) {
        SUPERUSER.execute("begin");
        try {
            SUPERUSER.execute(sql);
            return look.get();
        } finally {
            SUPERUSER.execute("rollback");
        }
    }

    private long people() {
        return jdbc.sql("select count(*) from person").query(Long.class).single();
    }

    private int add(long id) {
        return jdbc.sql("insert into person (id, gender, registered_on) values (?, 'UNKNOWN', '2026-01-01')")
                .param(id)
                .update();
    }

    private int number(long person) {
        return jdbc.sql("""
                insert into identifier (id, person_id, kind, number, hash, since)
                values (?, ?, 'LMA', '\\x01', '\\x0102', '2026-01-01')
                """).param(person).param(person).update();
    }

    private <T> T inside(long tenant, Supplier<T> work) {
        return accounts.inside(tenant, () -> transactions.execute(begun -> work.get()));
    }
}
