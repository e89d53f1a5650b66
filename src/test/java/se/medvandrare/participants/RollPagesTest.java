package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;

/** Calling the roll: session 1 was last week, 2 is today, 3 comes next week. */
@PortalTest
class RollPagesTest extends StaffPages {

    static final String NEVER = "-1";

    @Autowired
    JdbcClient jdbc;

    String amina;
    String zahra;

    @BeforeEach
    void prepare() {
        amina = String.valueOf(people.enrol("Amina", "Berg"));
        zahra = String.valueOf(people.enrol("Zahra", "Östman"));
    }

    @Test
    void showsAHostNamesAndNothingMore() {
        assertThat(get(TestPeople.HOST, 2, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Språkkafé", "Amina Berg", "Zahra Östman", "value=\"90\"")
                .doesNotContain("/arbete/projekt/4all/deltagare", "070-174", "1990");
        assertThat(people.count("access_log where purpose = 'roll'")).isEqualTo(2);
    }

    @Test
    void savesWhoCameAndForHowLong() {
        assertThat(post(TestPeople.HOST, 2, NEVER, "present", amina, "minutes-" + amina, "45", "present", zahra))
                .hasStatus(302);

        assertThat(minutes(amina)).isEqualTo(45);
        assertThat(minutes(zahra)).isEqualTo(90);
        assertThat(people.count("access_log where action = 'CHANGED' and purpose = 'roll'"))
                .isEqualTo(2);
    }

    @Test
    void notesWhoCameLate() {
        assertThat(post(TestPeople.HOST, 2, NEVER, "present", amina, "late", zahra, "minutes-" + zahra, "60"))
                .hasStatus(302);

        assertThat(minutes(zahra)).isEqualTo(60);
        assertThat(people.count("attendance where late and enrolment_id = " + zahra))
                .isOne();
        assertThat(people.count("attendance where late")).isOne();
        assertThat(get(TestPeople.HOST, 2, "")).bodyText().contains("Sen: Zahra Östman");
        post(TestPeople.HOST, 2, "0", "present", zahra, "minutes-" + zahra, "60");
        assertThat(people.count("attendance where late")).isZero();
        assertThat(people.count("access_log where action = 'CHANGED' and purpose = 'roll'"))
                .isEqualTo(4);
    }

    @Test
    void putsThoseWhoUsuallyComeFirstAndKeepsTheOthersAtHand() {
        post(TestPeople.LEADER, 1, NEVER, "present", zahra);

        assertThat(get(TestPeople.LEADER, 2, "")).bodyText().containsSubsequence("Zahra", "<details>", "Amina");
        post(TestPeople.LEADER, 2, NEVER, "present", amina);
        assertThat(get(TestPeople.LEADER, 2, "")).bodyText().containsSubsequence("Zahra", "<details open", "Amina");
    }

    @Test
    void takesNobodyAsAnAnswer() {
        assertThat(post(TestPeople.LEADER, 1, NEVER)).hasStatus(302);

        assertThat(people.count("roll")).isOne();
        assertThat(get(TestPeople.LEADER, "/arbete/narvaro")).bodyText().doesNotContain("tillfallen/1/narvaro");
    }

    @Test
    void tellsWhoeverComesSecond() {
        post(TestPeople.LEADER, 2, NEVER, "present", amina);

        assertThat(post(TestPeople.HOST, 2, NEVER, "present", zahra))
                .hasStatus(409)
                .bodyText()
                .contains("Någon annan sparade", "Du hade kryssat", "Du hade inte kryssat");
        assertThat(people.count("attendance")).isOne();
        assertThat(post(TestPeople.HOST, 2, "0", "present", zahra)).hasStatus(302);
    }

    @Test
    void ticksEveryoneOrThoseOfLastTime() {
        assertThat(get(TestPeople.LEADER, 2, "?fyll=alla")).bodyText().contains(ticked(amina), ticked(zahra));
        post(TestPeople.LEADER, 1, NEVER, "present", zahra);

        assertThat(get(TestPeople.LEADER, 2, "?fyll=alla"))
                .bodyText()
                .contains(ticked(zahra))
                .doesNotContain(ticked(amina));
        assertThat(get(TestPeople.LEADER, 2, "?fyll=forra"))
                .bodyText()
                .contains(ticked(zahra))
                .doesNotContain(ticked(amina));
    }

    @Test
    void isNotCalledAhead() {
        assertThat(get(TestPeople.LEADER, 3, "")).hasStatus(409).bodyText().contains("har inte varit än");
        assertThat(post(TestPeople.LEADER, 3, NEVER, "present", amina)).hasStatus(409);
        assertThat(people.count("roll")).isZero();
    }

    @Test
    void leadsToTheNextSession() {
        assertThat(get(TestPeople.LEADER, 1, "")).bodyText().contains("href=\"" + people.roll(2) + "\"");
        assertThat(get(TestPeople.LEADER, 2, ""))
                .bodyText()
                .contains("Nästa gång är")
                .doesNotContain(people.roll(3));
    }

    @Test
    void addsNamesAndHeadsToVisits() {
        people.inside(() -> jdbc.sql(
                        "insert into headcount (session_id, gender, age_band, heads) values (2, 'UNKNOWN', 'UNKNOWN', 34)")
                .update());
        post(TestPeople.LEADER, 2, NEVER, "present", amina, "present", zahra);

        assertThat(get(TestPeople.LEADER, 2, ""))
                .bodyText()
                .contains("34 räknade + 2 med namn = 36 besök, 2 deltagare");
    }

    @Test
    void listsThoseEnrolledThatDayOnly() {
        people.inside(() -> jdbc.sql("update spell set exited_on = current_date - 5 where enrolment_id = " + amina)
                .update());

        assertThat(get(TestPeople.LEADER, 2, "")).bodyText().contains("Zahra").doesNotContain("Amina");
        assertThat(get(TestPeople.LEADER, 1, "")).bodyText().contains("Zahra", "Amina");
    }

    @Test
    void saysHowManyAreHidden() {
        people.enrolCanary();

        assertThat(get(TestPeople.HOST, 2, ""))
                .bodyText()
                .contains("1 med skyddad identitet prickas av med kod")
                .doesNotContain(TestPeople.CANARY.get(0));
    }

    @Test
    void doesNotTakePeopleFromOutsideTheList() {
        var hidden = String.valueOf(people.enrolCanary());

        assertThat(post(TestPeople.LEADER, 2, NEVER, "present", hidden)).hasStatus(404);
        assertThat(post(TestPeople.LEADER, 2, NEVER, "present", "4711")).hasStatus(404);
        assertThat(post(TestPeople.LEADER, 2, "hej", "present", amina)).hasStatus(400);
        assertThat(people.count("attendance")).isZero();
    }

    @Test
    void refusesMinutesThatCannotBe() {
        assertThat(post(TestPeople.LEADER, 2, NEVER, "present", amina, "minutes-" + amina, "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Minuterna ska vara", ticked(amina));
    }

    @Test
    void existsForNobodyElse() {
        for (var who : new String[] {TestPeople.OTHER_LEADER, TestPeople.OTHER_HOST, TestPeople.STRANGER}) {
            assertThat(get(who, 2, "")).as(who).hasStatus(404);
            assertThat(post(who, 2, NEVER)).as(who).hasStatus(404);
            assertThat(get(who, "/arbete/narvaro")).as(who).bodyText().doesNotContain("Språkkafé");
        }
        assertThat(get(TestPeople.HOST, "/arbete/narvaro")).bodyText().contains(people.roll(1), people.roll(2));
    }

    private int minutes(String enrolment) {
        return people.inside(() -> jdbc.sql("select minutes from attendance where enrolment_id = " + enrolment)
                .query(Integer.class)
                .single());
    }

    private static String ticked(String enrolment) {
        return "value=\"" + enrolment + "\" checked";
    }

    private MvcTestResult get(String who, long session, String query) {
        return get(who, people.roll(session) + query);
    }

    private MvcTestResult get(String who, String address) {
        return getAs(who, address);
    }

    private MvcTestResult post(String who, long session, String version, String... fields) {
        return postAs(who, people.roll(session), and(fields, "version", version));
    }
}
