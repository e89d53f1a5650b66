package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;

/** What the application's own role may not do, and what every table of a tenant must have. */
@PortalTest
class LeastPrivilegeTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Flyway flyway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate person",
                "alter table person disable row level security",
                "drop policy tenant on person",
                "create table mine (id int)",
                "create temporary table person (id int)",
                "set role medvandrare_owner",
                "copy person to '/tmp/people'"
            })
    void isNotEnoughTo(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .rootCause()
                .hasMessageMatching("(?s)ERROR: (permission denied|must be (able|owner)).*");
    }

    @Test
    void cannotLookPastThePolicies() {
        assertThatThrownBy(() -> transactions.execute(begun -> {
                    jdbc.sql("set local row_security = off").update();
                    return jdbc.sql("select id from person").query().listOfRows();
                }))
                .hasRootCauseMessage(
                        "ERROR: query would be affected by row-level security policy for table \"person\"");
    }

    @Test
    void doesNotStartAsTheOwner() {
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        assertThatThrownBy(() -> new LeastPrivilege(owner))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("owns table");
    }

    @Test
    void doesNotStartAsASuperuser() {
        assertThatThrownBy(() -> new LeastPrivilege(TestServer.get().superuser()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is superuser");
    }

    @Test
    void everyTenantTableIsUnderForcedRowLevelSecurityWithAPolicy() {
        assertThat(jdbc.sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                 where c.relkind in ('r', 'p')
                   and not (c.relrowsecurity and c.relforcerowsecurity
                            and exists (select from pg_policy where polrelid = c.oid))
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void everyKeyOfATenantTableBeginsWithTheTenant() {
        assertThat(jdbc.sql("""
                select i.indexrelid::regclass::text from pg_index i
                  join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'tenant_id'
                 where i.indisunique and i.indkey[0] <> a.attnum
                """).query(String.class).list()).isEmpty();
    }
}
