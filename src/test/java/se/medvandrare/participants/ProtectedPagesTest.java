package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.StepUpNeeded;

/** What the few who are cleared see and do with people who have protected identity. */
@PortalTest
class ProtectedPagesTest extends StaffPages {

    static final String ALL = "/arbete/skyddade";

    @Autowired
    JdbcClient jdbc;

    long enrolment;
    String page;
    String stay;

    @BeforeEach
    void plant() {
        enrolment = people.enrolCanary();
        page = ALL + "/" + people.person(enrolment);
        stay = page + "/" + enrolment;
    }

    @Test
    void listsCodesAndMonthsAlone() {
        assertThat(getAs(TestPeople.CLEARED, ALL)).hasStatusOk().bodyText().contains("S-0001", "Inskriven");
        assertThat(getAs(TestPeople.CLEARED_ELSEWHERE, ALL)).bodyText().doesNotContain("S-0001");
        assertThat(getAs(TestPeople.CLEARED_ELSEWHERE, page)).hasStatus(404);
        assertThat(getAs(TestPeople.CLEARED_ELSEWHERE, stay)).hasStatus(404);
        assertThat(getAs(TestPeople.LEADER, ALL)).hasStatus(403);
        assertThat(people.count("access_log where purpose = 'protected list'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN_NAME, Kanarina",
        "FAMILY_NAME, Burfågel",
        "NUMBER, 198505059850",
        "BIRTH_DATE, 1985-05-05",
        "LANGUAGE, arabiska",
        "PROJECTS, Projekt 4all"
    })
    void opensOneFieldWithAReason(String field, String value) {
        assertThat(postAs(TestPeople.CLEARED, page + "/visa", "field", field, "reason", "Ringa före mötet"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("<bdi>" + value + "</bdi>")
                .containsOnlyOnce("<strong><bdi>");
        assertThat(people.count("access_log where purpose = 'protected " + field + ": Ringa före mötet'"))
                .isOne();
    }

    @Test
    void opensNothingWithoutAReasonOrAFreshFactor() {
        assertThat(postAs(TestPeople.CLEARED, page + "/visa", "field", "GIVEN_NAME", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför")
                .doesNotContain("Kanarina");
        assertThat(people.count("access_log where purpose like 'protected GIVEN_NAME%'"))
                .isZero();
        for (var address : List.of(page, stay, stay + "/avsluta")) {
            assertThat(asksForAFreshFactor(address)).as(address).isTrue();
        }
    }

    @Test
    void endsAndContinuesAStayUnseen() {
        var today = people.today().toString();
        assertThat(getAs(TestPeople.CLEARED, stay + "/avsluta")).hasStatusOk();
        assertThat(postAs(
                        TestPeople.CLEARED,
                        stay + "/avsluta",
                        "version",
                        "0",
                        "exitedOn",
                        people.today().minusDays(2).toString(),
                        "reason",
                        "WORK"))
                .hasStatus(302);
        assertThat(postAs(TestPeople.CLEARED, stay + "/avsluta", "version", "0", "exitedOn", today))
                .hasStatus(409)
                .bodyText()
                .contains("Någon annan hann före");
        assertThat(postAs(TestPeople.CLEARED, stay + "/igen", "enteredOn", today))
                .hasStatus(302);
        assertThat(getAs(TestPeople.CLEARED, stay)).bodyText().contains("kvar");
        assertThat(people.count("spell")).isEqualTo(2);
        assertThat(postAs(TestPeople.CLEARED, stay + "/kontroll", "document", "PASSPORT", "checkedOn", today))
                .hasStatus(302);
        assertThat(people.count("target_group_check")).isOne();
    }

    @Test
    void correctsTheFactsOfAnEntryUnseen() {
        assertThat(getAs(TestPeople.CLEARED, stay + "/andra")).hasStatusOk();
        assertThat(postAs(TestPeople.CLEARED, stay + "/andra", "version", "0", "employment", "EMPLOYED", "isced", "6"))
                .hasStatus(302);
        assertThat(postAs(TestPeople.CLEARED, stay + "/andra", "version", "0", "isced", "5"))
                .hasStatus(409);
        assertThat(postAs(TestPeople.CLEARED, stay + "/andra", "version", "1", "isced", "12"))
                .hasStatus(422);
        assertThat(people.count("enrolment where employment = 'EMPLOYED' and isced = 6"))
                .isOne();
    }

    @Test
    void ticksByCode() {
        var roll = ALL + "/narvaro/2";
        assertThat(getAs(TestPeople.CLEARED, ALL + "/narvaro"))
                .hasStatusOk()
                .bodyText()
                .contains("Språkkafé");
        assertThat(getAs(TestPeople.CLEARED, roll)).hasStatusOk().bodyText().contains("S-0001");
        assertThat(postAs(TestPeople.CLEARED, roll, "present", "" + enrolment, "minutes-" + enrolment, "45"))
                .hasStatus(302);
        assertThat(people.count("attendance where minutes = 45")).isOne();
        var other = people.enrol("Amina", "Berg");
        assertThat(postAs(TestPeople.CLEARED, roll, "present", "" + other)).hasStatus(404);
        assertThat(postAs(TestPeople.LEADER, people.roll(2), "version", "-1", "present", "" + other))
                .hasStatus(302);
        assertThat(people.count("attendance")).isEqualTo(2);
        assertThat(postAs(TestPeople.CLEARED, roll)).hasStatus(302);
        assertThat(people.count("attendance")).isOne();
        assertThat(getAs(TestPeople.CLEARED_ELSEWHERE, roll)).hasStatus(404);
    }

    @Test
    void marksByNumberAtOnce() {
        people.enrol(Identifier.Kind.PERSONNUMMER, TestPeople.NUMBER, "Amina", "Berg");
        assertThat(postAs(
                        TestPeople.CLEARED_ELSEWHERE,
                        ALL + "/mark",
                        "kind",
                        "PERSONNUMMER",
                        "number",
                        TestPeople.NUMBER,
                        "protection",
                        "DECIDED"))
                .hasStatus(422);
        assertThat(postAs(
                        TestPeople.CLEARED,
                        ALL + "/mark",
                        "kind",
                        "PERSONNUMMER",
                        "number",
                        TestPeople.NUMBER,
                        "protection",
                        "DECIDED"))
                .hasStatus(302);
        assertThat(people.count("person where protected and code = 2")).isOne();
        assertThat(getAs(TestPeople.LEADER, LIST))
                .bodyText()
                .doesNotContain("Amina")
                .contains("S-0001", "S-0002");
        assertThat(getAs(TestPeople.LEADER, LIST + "?visa=inne")).bodyText().doesNotContain("S-0001");
        assertThat(getAs(TestPeople.LEADER, LIST + "?namn=k")).bodyText().doesNotContain("S-0001");
    }

    @Test
    void liftsAMarkByTwo() {
        assertThat(ask("")).hasStatus(422);
        assertThat(ask("Beslutet gäller inte längre")).hasStatus(302);
        assertThat(ask("En gång till")).hasStatus(422);
        assertThat(getAs(TestPeople.CLEARED, page)).bodyText().doesNotContain("havning/godkann");
        assertThat(postAs(TestPeople.CLEARED, page + "/havning/godkann")).hasStatus(409);
        assertThat(people.count("person where protected")).isOne();

        assertThat(getAs(TestPeople.CLEARED_TOO, page))
                .bodyText()
                .contains("Beslutet gäller inte längre", "havning/godkann", TestPeople.CLEARED);
        assertThat(postAs(TestPeople.CLEARED_TOO, page + "/havning/godkann")).hasStatus(302);
        assertThat(people.count("person where protected")).isZero();
        assertThat(getAs(TestPeople.LEADER, LIST)).bodyText().contains("Kanarina");
        assertThat(people.count("access_log where purpose in ('protection lift asked', 'protection lifted')"))
                .isEqualTo(2);
        assertThat(
                        people.count(
                                "protection_lift where used_at is not null and position('Beslutet' in encode(reason, 'escape')) = 0"))
                .isOne();
    }

    @Test
    void takesBackWhatWasAsked() {
        ask("Beslutet gäller inte längre");
        assertThat(postAs(TestPeople.CLEARED_TOO, page + "/havning/aterta")).hasStatus(302);
        assertThat(postAs(TestPeople.CLEARED_TOO, page + "/havning/godkann")).hasStatus(409);
        assertThat(ask("En gång till, med skäl")).hasStatus(302);
    }

    @Test
    void liftsNoMarkBehindThePages() {
        assertThatThrownBy(this::unmark).hasMessageContaining("lifted by two");
        assertThatThrownBy(() -> write(lift(TestPeople.LEADER))).hasMessageContaining("no clearance");
        write(lift(TestPeople.CLEARED));
        assertThatThrownBy(this::unmark).hasMessageContaining("lifted by two");
        assertThatThrownBy(() -> write(approve(TestPeople.CLEARED))).hasMessageContaining("protection_lift_check");
        assertThatThrownBy(() -> write(approve(TestPeople.DESK))).hasMessageContaining("cannot be approved");
        write(approve(TestPeople.CLEARED_TOO));
        assertThatThrownBy(this::unmark).as("in another transaction").hasMessageContaining("lifted by two");
        assertThatThrownBy(() -> write("update protection_lift set approved_in = pg_current_xact_id()"))
                .hasMessageContaining("what was said stays");
        assertThat(people.count("person where protected")).isOne();
    }

    @Test
    void reachesNobodyByPhoneWhileMarked() {
        assertThatThrownBy(() -> people.inside(() -> {
                    jdbc.sql("select set_config('app.cleared', 'yes', true)")
                            .query(String.class)
                            .single();
                    return jdbc.sql("update identity set phone = '\\x01'").update();
                }))
                .hasMessageContaining("identity_check");
    }

    private void unmark() {
        write("update person set protected = false, protection = 'NONE'");
    }

    private void write(String sql) {
        people.inside(() -> jdbc.sql(sql).update());
    }

    private static String lift(String login) {
        return "insert into protection_lift (id, person_id, reason, asked_by) select 99, p.id, 'x', a.id"
                + " from person p, account a where p.protected and a.login = '" + login + "'";
    }

    private static String approve(String login) {
        return "update protection_lift set approved_by = (select id from account where login = '" + login + "')";
    }

    private MvcTestResult ask(String reason) {
        return postAs(TestPeople.CLEARED, page + "/havning", "reason", reason);
    }

    /** Whether somebody whose factor is no longer fresh has to prove it again first. */
    private boolean asksForAFreshFactor(String address) {
        var answer = mvc.get()
                .uri(address)
                .with(accounts.as(TestPeople.CLEARED, Duration.ofMinutes(6)))
                .exchange();
        var thrown = answer.getUnresolvedException();
        return thrown == null
                ? String.valueOf(answer.getResponse().getHeader("Location")).contains("/konto/bekrafta")
                : thrown.getCause() instanceof StepUpNeeded;
    }
}
