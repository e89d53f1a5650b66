package se.medvandrare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** What a server of one's own may lack, each said in one sentence before anything is changed. */
class OwnServerTest {

    private final TestServer server = TestServer.get();
    private final JdbcClient superuser = server.superuser();

    @BeforeEach
    void makeAStranger() {
        removeTheStranger();
        superuser.sql("create role stranger login password 'secret'").update();
    }

    @AfterEach
    void removeTheStranger() {
        superuser.sql("drop role if exists stranger").update();
    }

    @Test
    void isUsedWhenNothingIsMissing() {
        start(settings());
    }

    @Test
    void mustBeNamedWithAllItsUsers() {
        assertRefused(
                settings().withProperty("DATABASE_PASSWORD", " "),
                "DATABASE_URL is set, so these must be set too: DATABASE_PASSWORD.");
    }

    @Test
    void isNotNamedWithAPassword() {
        assertRefused(
                settings().withProperty("DATABASE_URL", "postgresql://anna:secret@localhost/x"),
                "DATABASE_URL must look like jdbc:postgresql://host:5432/database, without user and password.");
    }

    @Test
    void mustAnswer() {
        assertRefused(
                settings().withProperty("DATABASE_URL", "postgresql://127.0.0.1:9/x?connectTimeout=1"),
                "No database server answers at jdbc:postgresql://127.0.0.1:9/x");
    }

    @Test
    void mustKnowTheOwnersPassword() {
        assertRefused(
                settings().withProperty("DATABASE_OWNER_PASSWORD", "wrong"),
                "refuses DATABASE_OWNER_USER medvandrare_owner");
    }

    @Test
    void mustKnowTheApplicationsPassword() {
        assertRefused(settings().withProperty("DATABASE_PASSWORD", "wrong"), "refuses DATABASE_USER medvandrare");
    }

    @Test
    void mustLetTheOwnerMakeTables() {
        superuser.sql("grant connect on database medvandrare_test to stranger").update();
        assertRefused(
                settings()
                        .withProperty("DATABASE_OWNER_USER", "stranger")
                        .withProperty("DATABASE_OWNER_PASSWORD", "secret"),
                "run as superuser: alter database \"medvandrare_test\" owner to \"stranger\";");
        superuser
                .sql("revoke connect on database medvandrare_test from stranger")
                .update();
    }

    @Test
    void saysWhatToRunWhenTheOwnerMayNotLetTheApplicationIn() {
        assertRefused(strangersSettings(), "run as superuser: grant medvandrare_app to \"stranger\";");
    }

    @Test
    void letsTheApplicationInWhenTheOwnerMay() {
        superuser
                .sql("grant medvandrare_app to medvandrare_owner with admin option, inherit false, set false")
                .update();
        try {
            start(strangersSettings());
            assertThat(superuser
                            .sql("select pg_has_role('stranger', 'medvandrare_app', 'usage')")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        } finally {
            superuser
                    .sql("revoke medvandrare_app from medvandrare_owner cascade")
                    .update();
        }
    }

    private MockEnvironment strangersSettings() {
        return settings().withProperty("DATABASE_USER", "stranger").withProperty("DATABASE_PASSWORD", "secret");
    }

    private MockEnvironment settings() {
        var environment = new MockEnvironment();
        server.settings().forEach(environment::setProperty);
        return environment;
    }

    private static void assertRefused(MockEnvironment settings, String words) {
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words);
    }

    private static void start(MockEnvironment settings) {
        var configuration = new OwnServerConfiguration();
        configuration.application(settings, configuration.owner(settings));
    }
}
