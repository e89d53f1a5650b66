package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;

/** Certificates say what the rows say; session 1 was last week, 2 is today. */
@PortalTest
class CertificateTest extends StaffPages {

    static final Pattern HOURS = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d .* (\\d+):(\\d\\d)$", Pattern.MULTILINE);

    @Autowired
    JdbcClient jdbc;

    @Test
    void addsTheHoursOfTheMonthUpFromItsRows() throws IOException {
        var amina = people.enrol("Amina", "Berg");
        session(11, "2026-03-02 17:00", 90);
        session(12, "2026-03-31 22:30", 75);
        session(13, "2026-02-28 17:00", 90);
        session(14, "2026-04-01 00:15", 90);
        attend(amina, 11, 90);
        attend(amina, 12, 20);
        attend(amina, 13, 90);
        attend(amina, 14, 90);
        earlier(amina, "2026-03-05", "OTHER", 45);

        var text = text(month(amina, "2026-03"));

        assertThat(text)
                .contains("Amina Berg", "Projekt 4all", "mars 2026", "sammanlagt 2:35 timmar")
                .contains("2026-03-02 17:00–18:30 Språkkafé 1:30")
                .contains("2026-03-31 22:30–23:45 Språkkafé 0:20")
                .contains("2026-03-05 Närvaro från ett tidigare register 0:45")
                .contains("Sammanlagt (3 tillfällen) 2:35")
                .contains("Utfärdat av Skellefteå kommun")
                .doesNotContain("2026-02-28", "2026-04-01", "Medfinansieras", "1990");
        assertThat(sum(text)).isEqualTo(155).isEqualTo(minutes(amina, "2026-03"));
        assertThat(people.count("access_log where purpose = 'certificate'")).isOne();
    }

    @Test
    void saysWhoPaysWhenAFundDoes() throws IOException {
        people.fund();
        var amina = people.enrol("Amina", "Berg");
        session(11, "2026-03-02 17:00", 90);
        attend(amina, 11, 90);

        assertThat(text(month(amina, "2026-03")))
                .contains("Medfinansieras av Europeiska unionen", "Mötesplatser i Skellefteå.");
    }

    @Test
    void writesNamesFromRightToLeftAsPeopleReadThem() throws IOException {
        var amina = people.enrol("أمينة", "الحسن");
        session(11, "2026-03-02 17:00", 90);
        attend(amina, 11, 90);

        var text = Normalizer.normalize(text(month(amina, "2026-03")), Normalizer.Form.NFKC);

        assertThat(text).contains("أمينة الحسن", "sammanlagt 1:30 timmar");
    }

    @Test
    void holdsCivicOrientationAgainstWhatWasRequiredWhenThePersonBegan() throws IOException {
        jdbcs("update activity set support = 'CIVIC_ORIENTATION' where id = 1");
        var amina = people.enrol("Amina", "Berg");
        session(11, "2026-03-02 09:00", 480);
        attend(amina, 11, 480);
        earlier(amina, "2026-03-01", "CIVIC_ORIENTATION", 5_519 % 1440);
        earlier(amina, "2026-02-01", "LANGUAGE_COURSE", 600);

        assertThat(text(civic(amina)))
                .contains("Intyg om samhällsorientering", "Det som krävs är 100 timmar", "förordning (2010:1138)")
                .contains("ännu inte kontrollerad")
                .doesNotContain("2026-02-01");
        assertThat(sum(text(civic(amina)))).isEqualTo(480 + 5_519 % 1440);

        for (int day = 10; day < 20; day++) {
            earlier(amina, "2026-03-" + day, "CIVIC_ORIENTATION", 540);
        }
        assertThat(text(civic(amina))).contains("minst så många timmar som krävs, 100");
    }

    @Test
    void knowsTheEarlierRequirementAndWhenItChanged() throws IOException {
        var old = people.enrol("Omar", "Dahl");
        earlier(old, "2019-12-31", "CIVIC_ORIENTATION", 1200);
        earlier(old, "2020-01-01", "CIVIC_ORIENTATION", 1200);
        earlier(old, "2020-01-02", "CIVIC_ORIENTATION", 1199);
        assertThat(text(civic(old))).contains("Det som krävs är 60 timmar");
        earlier(old, "2020-01-03", "CIVIC_ORIENTATION", 1);
        assertThat(text(civic(old))).contains("minst så många timmar som krävs, 60");

        var before = people.enrol("Lina", "Ek");
        earlier(before, "2010-11-30", "CIVIC_ORIENTATION", 120);
        assertThat(text(civic(before))).contains("samhällsorientering", "2:00").doesNotContain("krävs", "null");

        var later = people.enrol("Zahra", "Östman");
        earlier(later, "2020-01-01", "CIVIC_ORIENTATION", 1200);
        assertThat(text(civic(later))).contains("Det som krävs är 100 timmar");
    }

    @Test
    void isOfferedWhereThereIsSomethingToCertify() {
        var amina = people.enrol("Amina", "Berg");
        assertThat(getAs(TestPeople.LEADER, LIST + "/" + amina)).bodyText().doesNotContain("/intyg");
        assertThat(month(amina, "2026-03")).hasStatus(409);
        assertThat(civic(amina)).hasStatus(409);
        assertThat(month(amina, "mars")).hasStatus(400);
        assertThat(people.count("access_log where purpose = 'certificate'")).isZero();

        session(11, "2026-03-02 17:00", 90);
        attend(amina, 11, 90);
        jdbcs("update activity set support = 'CIVIC_ORIENTATION' where id = 1");

        assertThat(getAs(TestPeople.LEADER, LIST + "/" + amina))
                .bodyText()
                .contains("/intyg?manad=2026-03", "/intyg/samhallsorientering");
    }

    @Test
    void isForNobodyElseAndNeverOfSomebodyProtected() {
        var amina = people.enrol("Amina", "Berg");
        var hidden = people.enrolCanary();
        session(11, "2026-03-02 17:00", 90);
        attend(amina, 11, 90);
        attend(hidden, 11, 90);

        assertThat(month(hidden, "2026-03")).hasStatus(404);
        assertThat(civic(hidden)).hasStatus(404);
        for (var who : new String[] {TestPeople.OTHER_LEADER, TestPeople.STRANGER}) {
            assertThat(getAs(who, LIST + "/" + amina + "/intyg?manad=2026-03"))
                    .as(who)
                    .hasStatus(404);
        }
        assertThat(month(4711, "2026-03")).hasStatus(404);
    }

    @Test
    void isWrittenForSomebodyProtectedByWhoeverIsClearedAndSaysWhy() throws IOException {
        var hidden = people.enrolCanary();
        var stay = "/arbete/skyddade/" + people.person(hidden) + "/" + hidden;
        assertThat(getAs(TestPeople.CLEARED, stay)).bodyText().doesNotContain("/intyg");
        session(11, "2026-03-02 17:00", 90);
        attend(hidden, 11, 90);
        assertThat(getAs(TestPeople.CLEARED, stay))
                .bodyText()
                .contains("/intyg", "2026-03")
                .doesNotContain("samhallsorientering", TestPeople.CANARY.get(0));

        var paper =
                postAs(TestPeople.CLEARED, stay + "/intyg", "what", "2026-03", "reason", "Ska till Migrationsverket");

        assertThat(paper).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(paper.getResponse().getHeader("Content-Disposition")).contains("intyg-2026-03.pdf");
        assertThat(text(paper))
                .contains("Kanarina Burfågel", "sammanlagt 1:30 timmar")
                .doesNotContain("1985");
        assertThat(people.count("access_log where purpose = 'protected certificate: Ska till Migrationsverket'"))
                .isOne();
    }

    @Test
    void writesCivicOrientationOfSomebodyProtectedAgainstWhatIsRequired() throws IOException {
        var hidden = people.enrolCanary();
        earlier(hidden, "2026-03-01", "CIVIC_ORIENTATION", 600);
        var stay = "/arbete/skyddade/" + people.person(hidden) + "/" + hidden;

        var paper = postAs(
                TestPeople.CLEARED, stay + "/intyg", "what", "samhallsorientering", "reason", "Begärt av personen");

        assertThat(text(paper)).contains("Intyg om samhällsorientering", "Kanarina Burfågel", "100 timmar");
    }

    @Test
    void isNotWrittenOfSomebodyProtectedWithoutAReasonOrAFreshFactorOrByOthers() {
        var hidden = people.enrolCanary();
        session(11, "2026-03-02 17:00", 90);
        attend(hidden, 11, 90);
        var intyg = "/arbete/skyddade/" + people.person(hidden) + "/" + hidden + "/intyg";

        assertThat(postAs(TestPeople.CLEARED, intyg, "what", "2026-03", "reason", "?"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför", "value=\"?\"")
                .doesNotContain(TestPeople.CANARY.get(0));
        assertThat(postAs(TestPeople.CLEARED, intyg, "what", "2025-01", "reason", "Begärt av personen"))
                .hasStatus(422);
        assertThat(postAs(TestPeople.CLEARED, intyg, "what", "mars", "reason", "Begärt av personen"))
                .hasStatus(400);
        assertThat(postAs(TestPeople.CLEARED_ELSEWHERE, intyg, "what", "2026-03", "reason", "Begärt av personen"))
                .hasStatus(404);
        assertThat(postAs(TestPeople.LEADER, intyg, "what", "2026-03", "reason", "Begärt av personen"))
                .hasStatus(403);
        var late = mvc.post()
                .uri(intyg)
                .param("what", "2026-03")
                .param("reason", "Begärt av personen")
                .with(accounts.as(TestPeople.CLEARED, java.time.Duration.ofMinutes(6)))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(late.getResponse().getStatus()).isNotEqualTo(200);
        assertThat(people.count("access_log where purpose like 'protected certificate%'"))
                .isZero();
    }

    private MvcTestResult month(long enrolment, String month) {
        return getAs(TestPeople.LEADER, LIST + "/" + enrolment + "/intyg?manad=" + month);
    }

    private MvcTestResult civic(long enrolment) {
        return getAs(TestPeople.LEADER, LIST + "/" + enrolment + "/intyg/samhallsorientering");
    }

    private void session(long id, String begins, int minutes) {
        jdbcs("insert into session (id, activity_id, place_id, starts_at, ends_at) overriding system value values ("
                + id
                + ", 1, 1, timestamp '" + begins + "' at time zone 'Europe/Stockholm', timestamp '" + begins
                + "' at time zone 'Europe/Stockholm' + interval '" + minutes + " minutes')");
    }

    private void attend(long enrolment, long session, int minutes) {
        jdbcs("insert into attendance (session_id, enrolment_id, minutes) values (" + session + ", " + enrolment + ", "
                + minutes + ")");
    }

    private void earlier(long enrolment, String day, String support, int minutes) {
        jdbcs("insert into earlier_attendance (enrolment_id, day, support, minutes) values (" + enrolment + ", '" + day
                + "', '" + support + "', " + minutes + ")");
    }

    private void jdbcs(String sql) {
        people.inside(() -> jdbc.sql(sql).update());
    }

    private int minutes(long enrolment, String month) {
        return people.inside(() -> jdbc.sql("""
                select sum(minutes) from (
                  select x.minutes, to_char(s.starts_at at time zone 'Europe/Stockholm', 'YYYY-MM') as month
                    from attendance x join session s on s.id = x.session_id where x.enrolment_id = :id
                  union all select minutes, to_char(day, 'YYYY-MM') from earlier_attendance where enrolment_id = :id) a
                 where month = :month
                """)
                .param("id", enrolment)
                .param("month", month)
                .query(Integer.class)
                .single());
    }

    private static int sum(String text) {
        return HOURS.matcher(text)
                .results()
                .mapToInt(row -> 60 * Integer.parseInt(row.group(1)) + Integer.parseInt(row.group(2)))
                .sum();
    }

    private static String text(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        var file = answer.getResponse().getContentAsByteArray();
        try (var paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
