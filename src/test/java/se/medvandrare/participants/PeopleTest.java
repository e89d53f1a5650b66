package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.base.NotFound;
import se.medvandrare.participants.Identifier.Kind;

/** Isolation of tenants, encryption and the access log, below the pages. */
@PortalTest
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    @Autowired
    Flyway flyway;

    @Autowired
    ApplicationContext context;

    TestPeople test;

    @BeforeEach
    void prepare() {
        test = TestPeople.in(context);
    }

    @Test
    void openAFigureWithEveryoneLoggedAndTheHiddenCounted() {
        var ids = List.of(
                test.enrol("Amina", "Berg"), test.enrol(Kind.LMA, "12345678", "Zahra", "Östman"), test.enrolCanary());
        var seen = accounts.work(TestPeople.LEADER, () -> people.masked(ids, "indicator O.2.3"));

        assertThat(seen.people()).extracting(MaskedPerson::name).containsExactly("Amina Berg", "Zahra Östman");
        assertThat(seen.people()).extracting(MaskedPerson::identifier).containsExactly(null, "••••78");
        assertThat(seen.people().size() + seen.hidden()).isEqualTo(ids.size());
        assertThat(test.count("access_log where purpose = 'indicator O.2.3'")).isEqualTo(2);
    }

    @Test
    void openNoFigureForSomebodyElse() {
        var ids = List.of(test.enrol("Amina", "Berg"));

        assertThatThrownBy(() -> accounts.work(TestPeople.OTHER_LEADER, () -> people.masked(ids, "indicator")))
                .isInstanceOf(NotFound.class);
        assertThat(accounts.work(TestPeople.STRANGER, () -> people.masked(ids, "indicator"))
                        .people())
                .isEmpty();
        assertThat(accounts.work(TestPeople.LEADER, () -> people.masked(List.of(), "indicator"))
                        .hidden())
                .isZero();
    }

    @Test
    void showsNothingToAForgottenTenant() {
        test.enrol(Kind.LMA, "12345678", "Amina", "Berg");

        for (var table : List.of("person", "identity", "identifier", "enrolment", "spell", "consent", "access_log")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows())
                    .as(table)
                    .isEmpty();
            assertThat(test.count(table)).as(table).isPositive();
        }
    }

    /** The test above can fail: a tenant told to the connection instead of the transaction stays there. */
    @Test
    void wouldShowPeopleIfTheTenantWereToldToTheConnection() throws Exception {
        test.enrol("Amina", "Berg");
        try (var connection = pool.getConnection()) {
            var same = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            same.sql("select set_config('app.tenant', ?, false)")
                    .param("" + test.tenant())
                    .query(String.class)
                    .single();

            assertThat(same.sql("select id from person").query().listOfRows()).hasSize(1);
            same.sql("select set_config('app.tenant', '', false)")
                    .query(String.class)
                    .single();
        }
    }

    @Test
    void keepsNamesNumbersAndContactDataApartFromTheClear() {
        test.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");
        var stored = test.inside(() -> jdbc.sql("""
                select encode(n.number, 'escape') || encode(i.phone, 'escape') || encode(i.email, 'escape')
                  from identifier n join identity i using (person_id)
                """).query(String.class).single());

        assertThat(stored).doesNotContain("199001019802", "1740605", "example.se");
    }

    @Test
    void noticesACiphertextThatWasMoved() {
        test.enrol(Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");
        test.enrol(Kind.LMA, "12345678", "Zahra", "Östman");
        test.inside(() -> jdbc.sql("""
                update identifier a set number = b.number from identifier b where a.id <> b.id
                """).update());

        assertThatThrownBy(() -> accounts.work(TestPeople.LEADER, () -> people.list("4all", Show.ALLA, "", 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsNobodyWhenNothingCanBeLogged() {
        test.enrol("Amina", "Berg");
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        var application = owner.sql("""
                select distinct quote_ident(grantee) from information_schema.table_privileges
                 where table_name = 'access_log' and privilege_type = 'INSERT' and grantee <> current_user
                """).query(String.class).single();
        owner.sql("revoke insert on access_log from " + application).update();
        try {
            assertThatThrownBy(() -> accounts.work(TestPeople.LEADER, () -> people.list("4all", Show.ALLA, "", 1)))
                    .hasMessageContaining("access_log");
        } finally {
            owner.sql("grant insert on access_log to " + application).update();
        }
    }

    @Test
    void followTheMarkInEveryCopy() {
        test.enrol(Kind.LMA, "12345678", "Amina", "Berg");
        test.inside(
                () -> jdbc.sql("update identity set phone = null, email = null").update());
        test.inside(() -> jdbc.sql("update person set protected = true, protection = 'MARKED'")
                .update());

        assertThat(test.count("identity")).isZero();
        assertThat(test.count("identifier")).isZero();
        assertThat(test.count("person")).isOne();
    }

    @Test
    void refuseByTheSchemaAMarkWithContactData() {
        test.enrol("Amina", "Berg");

        assertThatThrownBy(() -> test.inside(() -> jdbc.sql("update person set protected = true, protection = 'MARKED'")
                        .update()))
                .hasMessageContaining("identity_check");
    }
}
