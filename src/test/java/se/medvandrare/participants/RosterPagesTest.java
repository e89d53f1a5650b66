package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.database.TestServer;

/** The register of participants for the fund's authority, and samples of it. */
@PortalTest
class RosterPagesTest extends StaffPages {

    private static final String ROSTER = "/arbete/projekt/4all/forteckning";
    private static final String AUDITOR = "granskare@example.se";

    @Autowired
    JdbcClient jdbc;

    long amina;
    long zahra;

    @BeforeEach
    void prepare() {
        amina = people.enrolNumbered("Amina", "Berg");
        zahra = people.enrol("Zahra", "Östman");
        accounts.open(AUDITOR, people.tenant(), Role.AUDITOR, Scope.PROJECT, project("4all"));
        people.inside(() -> jdbc.sql("""
                insert into target_group_check (id, enrolment_id, document, checked_on, checked_by)
                select nextval('target_group_check_id'), ?, 'PASSPORT', date '2026-01-02', min(id) from account
                """).param(amina).update());
    }

    @Test
    void showsWhoHasNoTargetGroupCheckFirstAndNumbersMasked() {
        var page = body(getAs(AUDITOR, ROSTER));

        assertThat(page)
                .containsSubsequence(
                        "Zahra Östman", "Ingen kontroll", "Amina Berg", "19900101-••••", "Pass, 2026-01-02");
        assertThat(page).doesNotContain("19900101980", "9802", "70 174", "/deltagare/" + amina);
        assertThat(people.count("access_log where purpose = 'register' and action = 'SHOWN' and role = 'AUDITOR'"))
                .isEqualTo(2);
    }

    @Test
    void somebodyWithProtectedIdentityIsACodedLineAndNotLogged() {
        people.enrolCanary();

        assertThat(body(getAs(AUDITOR, ROSTER)))
                .contains("S-0001", "Skyddade personuppgifter")
                .doesNotContain(TestPeople.CANARY);
        assertThat(body(getAs(AUDITOR, ROSTER + ".csv")))
                .contains("Skyddade personuppgifter;S-0001")
                .doesNotContain(TestPeople.CANARY);
        assertThat(people.count("access_log where purpose like 'register%'")).isEqualTo(4);
    }

    @Test
    void theFileHasEverythingTheAuthorityAsksForAndNeedsAFreshCode() {
        var file = getAs(TestPeople.LEADER, ROSTER + ".csv");

        assertThat(body(file))
                .contains(
                        "Personnummer;199001019802;Amina;Berg;1990-01-01;Kvinna;",
                        ";Ja;;Pass;2026-01-02;",
                        "70 174 06 05")
                .contains("Zahra;Östman");
        var old = mvc.get()
                .uri(ROSTER + ".csv")
                .with(accounts.as(TestPeople.LEADER, Duration.ofMinutes(6)))
                .exchange();
        assertThat(old).hasStatus(302).redirectedUrl().startsWith("/konto/bekrafta");
        assertThat(people.count("access_log where purpose = 'register file'")).isEqualTo(2);
    }

    @Test
    void aNameThatASpreadsheetWouldCountIsMadeHarmless() {
        people.enrol("=1+1", "Berg");

        assertThat(body(getAs(TestPeople.LEADER, ROSTER + ".csv")))
                .contains(";'=1+1;")
                .doesNotContain(";=1+1;");
    }

    @Test
    void staffAreNotInTheRegister() {
        people.inside(() -> jdbc.sql("update enrolment set role = 'STAFF' where id = ?")
                .param(zahra)
                .update());

        assertThat(body(getAs(AUDITOR, ROSTER))).contains("Amina").doesNotContain("Zahra");
    }

    @Test
    void aSampleShowsWhatProvesEachLineAndTheSameFormDrawsOnce() {
        people.inside(() -> jdbc.sql("insert into attendance (session_id, enrolment_id, minutes) values (1, ?, 75)")
                .param(amina)
                .update());
        var form = UUID.randomUUID().toString();
        var at = draw(form, "10").getResponse().getRedirectedUrl();

        assertThat(draw(form, "10")).hasStatus(302).redirectedUrl().isEqualTo(at);
        assertThat(people.count("evidence_sample")).isOne();
        assertThat(body(getAs(AUDITOR, at)))
                .contains("Amina Berg", "199001019802", "Pass, 2026-01-02", "75", "Språkkafé", "kvar i projektet")
                .contains("Zahra Östman", "Ingen kontroll");
        assertThat(people.count("access_log where purpose = 'evidence'")).isEqualTo(2);
        assertThat(body(getAs(AUDITOR, ROSTER))).contains(at);
    }

    @Test
    void aSampleTellsOnlyTheReferenceOfSomebodyWithProtectedIdentity() {
        people.enrolCanary();
        var at = draw(UUID.randomUUID().toString(), "100").getResponse().getRedirectedUrl();

        assertThat(body(getAs(AUDITOR, at))).contains("S-0001").doesNotContain(TestPeople.CANARY);
    }

    @Test
    void drawsAsManyAsAskedForAndTheSameAgainByTheSameNumber() {
        for (int i = 0; i < 8; i++) {
            people.enrol("Person" + i, "Berg");
        }
        var first = drawn(1, 7);
        assertThat(first).hasSize(4).doesNotHaveDuplicates().isEqualTo(drawn(2, 7));
        assertThat(first).isNotEqualTo(drawn(3, 8));
    }

    @Test
    void refusesASampleOfNobodyOrTooManyAndKeepsWhatWasTyped() {
        assertThat(draw(UUID.randomUUID().toString(), "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv ett antal från 1 till 100", "value=\"0\"");
        assertThat(draw(UUID.randomUUID().toString(), "101")).hasStatus(422);
        assertThat(draw(UUID.randomUUID().toString(), "")).hasStatus(422);
        assertThat(people.count("evidence_sample")).isZero();
    }

    @Test
    void anAuditorSeesTheOneProjectAndNothingElseAndOnlyUntilTheDay() {
        assertThat(getAs(AUDITOR, "/arbete")).bodyText().contains("projekt att granska");
        assertThat(getAs(AUDITOR, "/arbete/granskning")).bodyText().contains(ROSTER);
        assertThat(getAs(AUDITOR, "/arbete/projekt/annat/forteckning")).hasStatus(404);
        assertThat(getAs(AUDITOR, "/arbete/projekt/4all/deltagare")).hasStatus(403);

        TestServer.get()
                .superuser()
                .sql("update account_role set until = current_date - 2 where role = 'AUDITOR'")
                .update();

        assertThat(mvc.get()
                        .uri(ROSTER)
                        .with(accounts.as(AUDITOR))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(302, 403);
    }

    private List<Long> drawn(long id, long seed) {
        long project = project("4all");
        return people.inside(() -> {
            var queries = context.getBean(RosterQueries.class);
            var sample = new RosterQueries.Sample(id, project, seed, 4, LocalDateTime.now(), "");
            var account =
                    jdbc.sql("select min(id) from account").query(Long.class).single();
            queries.draw(sample, UUID.randomUUID(), account, OffsetDateTime.now());
            return queries.drawn(id).stream()
                    .map(RosterQueries.Line::enrolmentId)
                    .toList();
        });
    }

    private MvcTestResult draw(String form, String people) {
        return postAs(AUDITOR, ROSTER + "/stickprov", "submission", form, "people", people);
    }

    private long project(String slug) {
        return people.inside(() -> jdbc.sql("select id from project where slug = ?")
                .param(slug)
                .query(Long.class)
                .single());
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
