package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;

/** The roll on paper and keyed in again: session 1 was last week, 2 is today, 3 comes next week. */
@PortalTest
class SheetPagesTest extends StaffPages {

    static final String NEVER = "-1";

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "25, 1", "26, 2"})
    void hasTwentyFiveLinesOnEachPaperHoweverManyCome(int number, int papers) throws Exception {
        enrol(number);

        var sheet = sheet(TestPeople.HOST, 3, "");

        assertThat(sheet.select("article.sheet")).hasSize(papers);
        assertThat(sheet.select("article.sheet")).allSatisfy(paper -> {
            assertThat(paper.select("tbody tr")).hasSize(SheetPage.ROWS);
            assertThat(paper.select("svg.code path")).hasSize(1);
        });
        assertThat(sheet.select("article bdi").eachText().stream()
                        .filter(name -> !name.isEmpty())
                        .count())
                .isEqualTo(number);
        assertThat(sheet.select("article tbody tr").last().child(0).text()).isEqualTo(String.valueOf(25 * papers));
        assertThat(people.count("access_log where purpose = 'sheet'")).isEqualTo(number);
    }

    @Test
    void neverPrintsSomebodyWithProtectedIdentityNorThatThereIsOne() throws Exception {
        people.enrolCanary();
        people.enrol("Amina", "Berg");

        var sheet = sheet(TestPeople.LEADER, 2, "?visa=alla");

        assertThat(sheet.text())
                .doesNotContain(TestPeople.CANARY.get(0))
                .contains("Amina Berg", "1 med skyddad identitet");
        assertThat(sheet.select("article").text()).doesNotContain("skyddad");
        assertThat(people.count("access_log where purpose = 'sheet'")).isOne();
    }

    @Test
    void printsThoseWhoUsuallyComeAndEverybodyWhenAsked() throws Exception {
        people.enrol("Amina", "Berg");
        var zahra = String.valueOf(people.enrol("Zahra", "Östman"));
        key(TestPeople.LEADER, 1, NEVER, "rad-" + zahra, "x");

        assertThat(sheet(TestPeople.LEADER, 2, "").text()).contains("Zahra").doesNotContain("Amina");
        assertThat(sheet(TestPeople.LEADER, 2, "?visa=alla").text()).contains("Zahra", "Amina");
    }

    @Test
    void carriesTheEmblemOnEveryPaperOfAFundedProjectOnly() throws Exception {
        enrol(26);
        assertThat(sheet(TestPeople.LEADER, 2, "").select(".eu")).isEmpty();

        people.fund();

        assertThat(sheet(TestPeople.LEADER, 2, "").select("article > .eu img")).hasSize(2);
    }

    @Test
    void isForNobodyElseAndForNoCancelledSession() {
        for (var who : new String[] {TestPeople.OTHER_LEADER, TestPeople.OTHER_HOST, TestPeople.STRANGER}) {
            assertThat(getAs(who, people.roll(2) + "/blad")).as(who).hasStatus(404);
            assertThat(getAs(who, people.roll(2) + "/inmatning")).as(who).hasStatus(404);
            assertThat(key(who, 2, NEVER)).as(who).hasStatus(404);
        }
        people.inside(() ->
                jdbc.sql("update session set cancelled = true where id = 3").update());
        assertThat(getAs(TestPeople.LEADER, people.roll(3) + "/blad")).hasStatus(409);
    }

    @Test
    void keysThePaperInAndShowsItAsItWasTyped() {
        var amina = people.enrol("Amina", "Berg");
        var omar = people.enrol("Omar", "Dahl");
        var zahra = people.enrol("Zahra", "Östman");

        assertThat(key(TestPeople.HOST, 2, NEVER, "rad-" + amina, "x", "rad-" + omar, "", "rad-" + zahra, "45s"))
                .hasStatus(302);

        assertThat(people.count("attendance where minutes = 90 and not late and enrolment_id = " + amina))
                .isOne();
        assertThat(people.count("attendance where minutes = 45 and late and enrolment_id = " + zahra))
                .isOne();
        assertThat(people.count("attendance")).isEqualTo(2);
        assertThat(getAs(TestPeople.HOST, people.roll(2) + "/inmatning"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"x\"", "value=\"45s\"");
        key(TestPeople.HOST, 2, "0", "rad-" + amina, "", "rad-" + zahra, "45s");
        assertThat(people.count("attendance")).isOne();
    }

    @Test
    void keepsWhatWasTypedAndSaysWhichLineCannotBeRead() {
        var amina = people.enrol("Amina", "Berg");
        var zahra = people.enrol("Zahra", "Östman");

        assertThat(key(TestPeople.HOST, 2, NEVER, "rad-" + amina, "x", "rad-" + zahra, "fyra"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#rad-" + zahra, "value=\"fyra\" aria-invalid=\"true\"", "Skriv x, minuter")
                .contains("value=\"x\"");
        assertThat(people.count("roll")).isZero();
    }

    @Test
    void showsBothWhenSomebodyElseWasFirst() {
        var amina = people.enrol("Amina", "Berg");
        key(TestPeople.LEADER, 2, NEVER, "rad-" + amina, "30");

        assertThat(key(TestPeople.HOST, 2, NEVER, "rad-" + amina, "x"))
                .hasStatus(409)
                .bodyText()
                .contains("Någon annan sparade", "Sparat nu: 30", "value=\"x\"", "name=\"version\" value=\"0\"");
        assertThat(people.count("attendance where minutes = 30")).isOne();
    }

    @Test
    void takesNobodyFromOutsideTheList() {
        var hidden = people.enrolCanary();

        assertThat(key(TestPeople.LEADER, 2, NEVER, "rad-" + hidden, "x")).hasStatus(404);
        assertThat(key(TestPeople.LEADER, 2, NEVER, "rad-x", "x")).hasStatus(400);
        assertThat(people.count("attendance")).isZero();
    }

    private void enrol(int number) {
        IntStream.rangeClosed(1, number).forEach(at -> people.enrol("Deltagare " + at, "Testsson"));
    }

    private Document sheet(String who, long session, String query) throws Exception {
        var answer = getAs(who, people.roll(session) + "/blad" + query);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult key(String who, long session, String version, String... fields) {
        return postAs(who, people.roll(session) + "/inmatning", and(fields, "version", version));
    }
}
