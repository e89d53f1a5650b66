package se.medvandrare.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.Today;
import se.medvandrare.projects.TestProjects;

/** The administrator opens accounts and gives roles within the own tenant, and nowhere else. */
@PortalTest
@Import(TestProjects.class)
class AdministrationPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestProjects projects;

    @Autowired
    JdbcClient jdbc;

    TestAccounts.Home home;
    long colleague;

    @BeforeEach
    void openAccounts() {
        home = accounts.skelleftea();
        accounts.open("admin@example.se", home.tenant(), Role.ADMIN);
        colleague = accounts.open("kim@example.se", home.tenant(), Role.DESK);
    }

    @Test
    void givesARoleInOneProject() {
        var project = projects.run(home, "prov", null);

        assertThat(give("PROJECT-" + project)).hasStatus(302);

        assertThat(page("/arbete/admin/konton/" + colleague)).bodyText().contains("Projektledare");
    }

    @Test
    void cannotGiveARoleInAProjectOfAnotherTenant() {
        var elsewhere = projects.run(accounts.are(), "annan", null);

        assertThat(give("PROJECT-" + elsewhere)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROJECT-", "PROJECT", "TENANT-1", "project-1", "PROJECT-x", ""})
    void cannotGiveARoleInSomethingThatIsNoScope(String reach) {
        assertThat(give(reach)).hasStatus(422);
    }

    @Test
    void cannotGiveARoleInSomethingThatWasNotOffered() {
        assertThat(give("PROJECT-999")).hasStatus(404);
    }

    @Test
    void givesAnAuditorOneProjectUntilADayAndMovesTheDay() {
        var project = projects.run(home, "prov", null);
        var soon = Today.inSweden().plusDays(10);

        assertThat(audit("PROJECT-" + project, soon)).hasStatus(302);
        assertThat(audit("PROJECT-" + project, soon.plusDays(5))).hasStatus(302);

        assertThat(page("/arbete/admin/konton/" + colleague))
                .bodyText()
                .contains("Granskare", "till och med " + soon.plusDays(5))
                .doesNotContain("till och med " + soon);
    }

    @Test
    void refusesAnAuditorWithoutAProjectOrAFittingDay() {
        var project = "PROJECT-" + projects.run(home, "prov", null);
        var today = Today.inSweden();

        assertThat(audit("TENANT", today)).hasStatus(422).bodyText().contains("Välj vilket");
        assertThat(audit(project, null)).hasStatus(422).bodyText().contains("sista dag");
        assertThat(audit(project, today.minusDays(1))).hasStatus(422);
        assertThat(audit(project, today.plusYears(1).plusDays(1))).hasStatus(422);
        assertThat(post(
                        "/arbete/admin/konton/" + colleague + "/roller",
                        "role",
                        "LEADER",
                        "reach",
                        project,
                        "until",
                        today.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Bara en granskare");
    }

    private MvcTestResult audit(String reach, @Nullable LocalDate until) {
        return post(
                "/arbete/admin/konton/" + colleague + "/roller",
                "role",
                "AUDITOR",
                "reach",
                reach,
                "until",
                until == null ? "" : until.toString());
    }

    @Test
    void doesNotKnowAnAccountOfAnotherTenant() {
        var stranger = accounts.open("ola@example.se", accounts.are().tenant(), Role.DESK);

        assertThat(page("/arbete/admin/konton/" + stranger)).hasStatus(404);
    }

    @Test
    void cannotTakeAwayTheOwnAdministration() {
        var own = jdbc.sql("select id from account_role where role = 'ADMIN'")
                .query(Long.class)
                .single();

        assertThat(post("/arbete/admin/konton/1/roller/" + own + "/ta-bort")).hasStatus(409);

        assertThat(page("/arbete/admin")).hasStatusOk();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(accounts.as("admin@example.se")).exchange();
    }

    private MvcTestResult give(String reach) {
        return post("/arbete/admin/konton/" + colleague + "/roller", "role", "LEADER", "reach", reach);
    }

    private MvcTestResult post(String address, String... form) {
        var request =
                mvc.post().uri(address).with(accounts.as("admin@example.se")).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
