package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.TestAccounts;

/** The role that visitors read as: what is public, without a tenant, and nothing else whatever it says. */
@PortalTest
class PublicOnlyTest {

    static final List<String> PUBLIC = List.of(
            "activity",
            "activity_language",
            "activity_text",
            "article",
            "article_text",
            "language",
            "municipality",
            "opening_exception",
            "opening_hours",
            "organisation",
            "organisation_access",
            "organisation_language",
            "place",
            "place_text",
            "project",
            "project_text",
            "session");

    @Autowired
    @PublicOnly
    JdbcClient visitor;

    @Autowired
    JdbcClient application;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MockMvcTester mvc;

    @Test
    void readsTheseTablesAndNoOthers() {
        assertThat(tables("has_any_column_privilege(c.oid, 'select')")).containsExactlyElementsOf(PUBLIC);
        assertThat(
                        tables(
                                "has_any_column_privilege(c.oid, 'insert, update') or has_table_privilege(c.oid, 'delete, truncate')"))
                .isEmpty();
        assertThat(application
                        .sql(
                                "select count(*) from pg_class c where relkind = 'r' and has_table_privilege(c.oid, 'select')"
                                        + " and relnamespace = 'public'::regnamespace")
                        .query(Integer.class)
                        .single())
                .as("the control: the program itself reads more")
                .isGreaterThan(PUBLIC.size() + 20);
    }

    @Test
    void readsWhatIsPublicWithoutATenant() {
        twoTenantsWithAnActivityEach();

        assertThat(visitor.sql("select count(*) from activity")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(visitor.sql("select count(distinct owner_tenant_id) from activity")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(visitor.sql("select current_tenant() is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** What somebody could try who had found a place to put SQL of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from person",
                "select set_config('app.tenant', '1', false); select * from identity",
                "select set_config('app.cleared', 'yes', false); select * from identifier",
                "reset role; select * from person",
                "set role medvandrare_app; select * from person",
                "set role medvandrare_owner",
                "select contact from project",
                "select * from account",
                "select * from access_log",
                "select * from sign_up",
                "select * from errand",
                "select * from data_key",
                "select * from spring_session",
                "update activity set published = false",
                "insert into organisation (name, sector, kind) values ('x', 'PUBLIC', 'OTHER')"
            })
    void isRefused(String statement) {
        assertThatThrownBy(() -> visitor.sql(statement).query().listOfRows())
                .rootCause()
                .hasMessageMatching("(?s)ERROR: (permission denied|cannot execute).*");
    }

    @Test
    void isWhoAnswersVisitors() {
        twoTenantsWithAnActivityEach();
        assertThat(visit()).contains("Språkkafé");
        superuser("revoke select on session from medvandrare_public");
        try {
            assertThatThrownBy(this::visit)
                    .as("the control: without its rights visitors see nothing")
                    .rootCause()
                    .hasMessageContaining("permission denied");
        } finally {
            superuser("grant select on session to medvandrare_public");
        }
    }

    @Test
    void keepsTheProgramFromStartingWhenItReachesPeople() {
        superuser("grant select (name) on sign_up to medvandrare_public");
        try {
            assertThatThrownBy(() -> new PublicOnlyCheck(visitor))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("must not read sign_up");
        } finally {
            superuser("revoke select (name) on sign_up from medvandrare_public");
        }
        new PublicOnlyCheck(visitor);
    }

    /** Where nobody gave visitors a login of their own. */
    @Test
    void isTakenOnByTheProgramsOwnLogin() {
        var settings = new MockEnvironment();
        TestServer.get().settings().forEach(settings::setProperty);
        settings.setProperty("DATABASE_PUBLIC_USER", "");
        var configuration = new OwnServerConfiguration();
        assertThatThrownBy(() -> configuration.application(settings, configuration.owner(settings)))
                .hasMessageContaining("grant medvandrare_public to \"medvandrare\" with inherit false;");
        superuser("grant medvandrare_public to medvandrare with inherit false");
        configuration.application(settings, configuration.owner(settings));
        var login = configuration.visitor(settings);
        try (var pool = new PublicOnlyConfiguration().publicDataSource(login, 1, 1500)) {
            var own = JdbcClient.create(pool);
            new PublicOnlyCheck(own);
            assertThat(own.sql("select session_user || ' ' || current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo("medvandrare medvandrare_public");
            assertThatThrownBy(() -> own.sql("select * from person").query().listOfRows())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        } finally {
            superuser("revoke medvandrare_public from medvandrare");
        }
    }

    private static void superuser(String statement) {
        TestServer.get().superuser().sql(statement).update();
    }

    private void twoTenantsWithAnActivityEach() {
        for (var home : List.of(accounts.skelleftea(), accounts.are())) {
            var programme = new TestProgramme(accounts, application, transactions, home);
            programme.session(
                    programme.activity(
                            programme.organisation("Föreningen"),
                            programme.place("Biblioteket"),
                            "Språkkafé",
                            java.util.Map.of()),
                    1);
        }
    }

    private String visit() {
        var answer = mvc.get().uri("/sv/skelleftea/kalender.ics").exchange();
        if (answer.getUnresolvedException() != null) {
            throw new IllegalStateException(answer.getUnresolvedException());
        }
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> tables(String condition) {
        return visitor.sql("select relname from pg_class c where relkind in ('r', 'p', 'v', 'm')"
                        + " and relnamespace = 'public'::regnamespace and (" + condition + ") order by 1")
                .query(String.class)
                .list();
    }
}
