package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.projects.TestProjects;

/** An activity leader plans, changes, cancels and counts. */
@PortalTest
class PlanningPagesTest {

    static final String ALL = "/arbete/aktiviteter";
    static final String HOST = "vard@example.se";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    SignUps signUps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    TestAccounts.Home home;
    TestActivities activities;
    long organisation;
    long place;
    long cafe;
    long session;

    @BeforeEach
    void openACafe() {
        home = accounts.skelleftea();
        activities = new TestActivities(jdbc, transactions, accounts);
        organisation = new TestProjects(jdbc, transactions, accounts).organisation(home, "Föreningen");
        place = activities.place(home, "Kulturhuset");
        cafe = activities.cafe(home, organisation, null, 15);
        session = activities.session(home, cafe, Instant.now().plus(1, ChronoUnit.HOURS));
        accounts.open(HOST, home.tenant(), Role.HOST, Scope.ORGANISATION, organisation);
    }

    @Test
    void plansAnActivityAndPublishesIt() {
        assertThat(get(ALL + "/ny")).hasStatusOk().bodyText().contains("Ny aktivitet", "Föreningen", "Kulturhuset");
        assertThat(form(ALL + "/ny", "", organisation))
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid");

        var answer = form(ALL + "/ny").exchange();
        assertThat(answer).hasStatus3xxRedirection();
        var address = answer.getResponse().getHeader("Location");
        assertThat(get(address)).hasStatusOk().bodyText().contains("Stickcafé", "Inte publicerad", "saknas");
        assertThat(post(address + "/publicera")).hasStatus3xxRedirection();
        assertThat(get(address)).bodyText().contains("Publicerad");
        assertThat(get(ALL + "?q=stickcafe")).bodyText().contains("Stickcafé").doesNotContain(">Språkcafé<");
    }

    @Test
    void showsBothTextsWhenTwoHaveChangedTheSame() {
        var address = ALL + "/" + cafe + "/andra";
        assertThat(get(address)).hasStatusOk().bodyText().contains("name=\"version\" value=\"0\"");
        assertThat(form(address).param("version", "0")).hasStatus3xxRedirection();

        var late = form(address)
                .param("version", "0")
                .param("contactPhone", "070-1740611")
                .exchange();

        assertThat(late).hasStatus(409).bodyText().contains("Någon annan har ändrat", "070-1740611", "value=\"1\"");
    }

    @Test
    void writesATextInAnotherLanguageAndTakesItAway() {
        var address = ALL + "/" + cafe + "/texter/en";
        assertThat(get(address)).hasStatusOk().bodyText().contains("lang=\"en\"", "Fika och prata svenska");
        assertThat(post(address).param("version", "0").param("title", "Language circle"))
                .hasStatus(422);
        assertThat(post(address)
                        .param("version", "0")
                        .param("title", "Language circle")
                        .param("summary", "Coffee and talk"))
                .hasStatus3xxRedirection();
        assertThat(get(address)).bodyText().contains("Language circle");
        assertThat(post(address).param("version", "0").param("title", "Other").param("summary", "Other"))
                .hasStatus(409)
                .bodyText()
                .contains("Language circle", "value=\"Other\"");
        assertThat(post(address).param("version", "1")).hasStatus3xxRedirection();
        assertThat(get(address)).bodyText().doesNotContain("Language circle");
    }

    @Test
    void showsTheDaysOfASeriesBeforeItSavesThemAndAddsThemOnce() {
        var address = ALL + "/" + cafe + "/serie";
        assertThat(get(address)).hasStatusOk();
        assertThat(series(address, "2027-12-16"))
                .hasStatusOk()
                .bodyText()
                .contains("torsdag 16 december", "23 december");
        assertThat(series(address + "/spara", "2027-12-16")).hasStatus3xxRedirection();
        assertThat(series(address + "/spara", "2027-12-16")).hasStatus3xxRedirection();

        assertThat(sessionsOf(cafe)).isEqualTo(4);
    }

    @Test
    void copiesLastTermAsAnActivityOfItsOwn() {
        var address = ALL + "/" + cafe + "/kopiera";
        assertThat(get(address)).hasStatusOk().bodyText().contains("Kopiera till en ny termin");

        var copy = series(address + "/spara", "2027-01-14")
                .exchange()
                .getResponse()
                .getHeader("Location");

        assertThat(get(copy)).bodyText().contains("Språkcafé", "Inte publicerad", "tors 14 jan");
        assertThat(sessionsOf(cafe)).isEqualTo(1);
    }

    @Test
    void movesAndCancelsWithAMessageAndTakesItBack() {
        var here = ALL + "/tillfallen/" + session;
        accounts.inside(
                home.tenant(),
                () -> signUps.book(session, new SignUpForm("Sara", "0701740610", UUID.randomUUID()), "sv"));
        assertThat(get(here + "/stall-in")).bodyText().contains("En har anmält sig");

        assertThat(post(here + "/stall-in").param("notice", "Ledaren är sjuk")).hasStatus3xxRedirection();
        assertThat(get(ALL + "/" + cafe)).bodyText().contains("Inställt", "Ledaren är sjuk");
        assertThat(post(here + "/stall-in")).hasStatus(409);
        assertThat(post(here + "/aterta")).hasStatus3xxRedirection();

        assertThat(get(here + "/flytta")).hasStatusOk();
        assertThat(slot(here + "/flytta", LocalDate.now().plusDays(7))).hasStatus3xxRedirection();
        assertThat(slot(here + "/flytta", LocalDate.now().minusDays(7))).hasStatus(422);
        assertThat(inside("select changes from session where id = " + session)).isEqualTo(3);
        assertThat(slot(ALL + "/" + cafe + "/tillfalle", LocalDate.now().plusDays(7)))
                .hasStatus(422);
    }

    @Test
    void countsHeadsByTapAndByTableWithoutUndoingAColleague() {
        var here = ALL + "/tillfallen/" + session + "/antal";
        assertThat(post(here + "/steg").param("med", "1")).hasStatus3xxRedirection();
        assertThat(get(here)).hasStatusOk().bodyText().contains("En besökare");
        var heads = "3,2,0,0,10,5,0,0,0,0,0,0,0,0,0,1".split(",");
        var seen = "0-0-0-0-0-0-0-0-0-0-0-0-0-0-0-1";

        assertThat(post(here).param("seen", seen).param("heads", heads)).hasStatus3xxRedirection();
        assertThat(inside("select sum(heads) from headcount")).isEqualTo(21);
        heads[0] = "4";
        assertThat(post(here).param("seen", seen).param("heads", heads))
                .hasStatus(409)
                .bodyText()
                .contains("(3)");
        heads[0] = "x";
        assertThat(post(here).param("seen", seen).param("heads", heads)).hasStatus(422);
        assertThat(inside("select sum(heads) from headcount")).isEqualTo(21);
    }

    @Test
    void showsAHostOnlyWhatTheirOrganisationDoes() {
        var other = new TestProjects(jdbc, transactions, accounts).organisation(home, "Grannföreningen");
        var theirs = activities.cafe(home, other, null, null);
        var project = new TestProjects(jdbc, transactions, accounts).run(home, "4all", null);
        var led = activities.cafe(home, other, project, null);
        accounts.open("ledare@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, project);
        accounts.open("chef@example.se", home.tenant(), Role.LEADER);

        assertThat(get(ALL)).bodyText().contains("En aktivitet").doesNotContain("Grannföreningen");
        assertThat(get(ALL + "/" + theirs)).hasStatus(404);
        assertThat(post(ALL + "/" + theirs + "/avsluta")).hasStatus(404);
        assertThat(form(ALL + "/ny", "Stickcafé", other)).hasStatus(404);
        assertThat(as("ledare@example.se", ALL + "/" + led)).hasStatusOk();
        assertThat(as("ledare@example.se", ALL + "/" + cafe)).hasStatus(404);
        assertThat(as("chef@example.se", ALL)).bodyText().contains("3 aktiviteter");
        assertThat(as("chef@example.se", "/arbete")).bodyText().contains("tid=idag");
    }

    private MockMvcRequestBuilder get(String address) {
        return as(HOST, address);
    }

    private MockMvcRequestBuilder as(String login, String address) {
        return mvc.get().uri(address).with(accounts.as(login));
    }

    private MockMvcRequestBuilder post(String address) {
        return mvc.post().uri(address).with(accounts.as(HOST)).with(csrf());
    }

    private MockMvcRequestBuilder form(String address) {
        return form(address, "Stickcafé", organisation);
    }

    private MockMvcRequestBuilder form(String address, String title, long organiser) {
        return post(address)
                .param("title", title)
                .param("summary", "Sticka tillsammans")
                .param("organisationId", String.valueOf(organiser))
                .param("placeId", String.valueOf(place))
                .param("theme", "CRAFT")
                .param("held", "sv", "ar")
                .param("womenOnly", "true")
                .param("signUp", "true")
                .param("seats", "8");
    }

    private MockMvcRequestBuilder series(String address, String day) {
        return post(address)
                .param("firstDay", day)
                .param("from", "17:00")
                .param("to", "19:00")
                .param("times", "3")
                .param("placeId", String.valueOf(place));
    }

    private MockMvcRequestBuilder slot(String address, LocalDate day) {
        return post(address)
                .param("day", day.toString())
                .param("from", "17:00")
                .param("to", "19:00")
                .param("placeId", String.valueOf(place));
    }

    private long sessionsOf(long activity) {
        return inside("select count(*) from session where activity_id = " + activity);
    }

    private long inside(String sql) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql(sql).query(Long.class).single()));
    }
}
