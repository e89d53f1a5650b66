package se.medvandrare.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.DemoReadings;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;
import se.medvandrare.participants.TestPeople;

/** What the data protection officer sees and does. */
@PortalTest
class PrivacyPagesTest {

    static final String DPO = "ombud@example.se";
    static final String BASE = "/arbete/dataskydd";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    DemoReadings readings;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Samples samples;

    @Autowired
    Heads heads;

    @Autowired
    HeadFile file;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    TestPeople people;
    LocalDate today;
    long leader;
    long amina;
    long hidden;

    @BeforeEach
    void prepare() throws IOException {
        people = TestPeople.in(context);
        today = people.today();
        accounts.open(DPO, people.tenant(), Role.DPO);
        leader = jdbc.sql("select id from account where login = ?")
                .param(TestPeople.LEADER)
                .query(Long.class)
                .single();
        amina = person(people.enrolNumbered("Amina", "Berg"));
        hidden = person(people.enrolCanary());
        Files.deleteIfExists(file.of(people.tenant()));
    }

    @Test
    void listsWhoSawWhomAsCodes() {
        look(today.minusDays(2).atTime(14, 2), List.of(amina, hidden));

        assertThat(get("/logg"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        TestPeople.LEADER,
                        "P-" + amina,
                        "född 1990",
                        "P-" + hidden,
                        "Skyddad identitet",
                        "Projektledare")
                .doesNotContain("Amina", "Berg")
                .doesNotContain(TestPeople.CANARY)
                .doesNotContain("född 1985", "/personer/" + hidden);
    }

    @Test
    void isLoggedToo() {
        look(today.minusDays(2).atTime(14, 2), List.of(amina, hidden));
        get("/logg");
        get("/logg.csv");

        assertThat(people.count("access_log where purpose = 'privacy log' and role = 'DPO'"))
                .isEqualTo(2);
        assertThat(people.count("access_log where purpose = 'privacy file'")).isEqualTo(2);
        assertThat(get("/logg?egna=true")).bodyText().contains("Dataskyddsombudets kontroll");
        assertThat(get("/logg")).bodyText().doesNotContain("<td>Dataskyddsombudets kontroll");
    }

    @Test
    void filtersByEmployeePersonPurposeAndTime() {
        look(today.minusDays(40).atTime(14, 2), List.of(amina));
        look(today.minusDays(2).atTime(14, 2), List.of(amina, hidden));

        assertThat(get("/logg?syfte=participants")).bodyText().contains("2 rader");
        assertThat(get("/logg?syfte=participants&person=" + amina)).bodyText().contains("En rad", "P-" + amina);
        assertThat(get("/logg?syfte=participants&konto=" + leader)).bodyText().contains("2 rader");
        assertThat(get("/logg?konto=999999")).bodyText().contains("Ingen har sett någon");
        assertThat(get("/logg?syfte=participants&fran=" + today.minusDays(50)))
                .bodyText()
                .contains("3 rader");
        assertThat(get("/logg?syfte=roll")).bodyText().contains("Ingen har sett någon");
    }

    @Test
    void turnsPages() {
        look(
                today.minusDays(2).atTime(14, 2),
                LongStream.rangeClosed(1, 120).boxed().toList());

        assertThat(get("/logg?syfte=participants&sida=2")).bodyText().contains("120 rader", "Sida 2 av 3", "sida=3");
        assertThat(get("/logg?syfte=participants&sida=99")).bodyText().contains("Sida 3 av 3");
    }

    @Test
    void makesAFileWithoutFormulas() throws Exception {
        jdbc.sql("update account set name = '=1+1' where id = ?").param(leader).update();
        look(today.minusDays(2).atTime(14, 2), List.of(amina, hidden));
        var answer = get("/logg.csv?syfte=participants");

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getContentAsString())
                .startsWith("\uFEFFNummer;När;")
                .contains("'=1+1;", "P-" + amina + ";1990", "P-" + hidden + ";Skyddad identitet")
                .doesNotContain("Amina", "1985");
        assertThat(answer.getResponse().getContentAsString().lines()).hasSize(3);
    }

    @Test
    void findsByNumberAndByCodeButNeverInTheAddress() {
        assertThat(post("/person", "number", "900101-9802"))
                .hasStatus(302)
                .hasRedirectedUrl(BASE + "/logg?person=" + amina);
        assertThat(post("/person", "number", "P-" + hidden)).hasRedirectedUrl(BASE + "/logg?person=" + hidden);
        assertThat(post("/person", "number", "p 999999"))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen som du får se");
        assertThat(post("/person", "number", " ")).hasStatus(422).bodyText().contains("Skriv ett nummer");
    }

    @Test
    void doesNotFindTheProtectedByNumber() {
        assertThat(post("/person", "number", TestPeople.CANARY.get(2))).hasStatus(422);
    }

    @Test
    void opensANameByAClickThatIsLogged() {
        assertThat(post("/personer/" + amina + "/namn"))
                .hasStatusOk()
                .bodyText()
                .contains("Amina Berg", "1990");
        assertThat(people.count("access_log where purpose = 'privacy name' and person_id = " + amina))
                .isOne();
        assertThat(post("/personer/" + hidden + "/namn")).hasStatus(404);
        assertThat(post("/personer/999999/namn")).hasStatus(404);
    }

    @Test
    void findsOddPatterns() {
        jdbc.sql("update account set name = 'Karin Ek-Berg' where id = ?")
                .param(leader)
                .update();
        look(
                LocalDateTime.of(weekday(), LocalTime.of(23, 10)),
                LongStream.rangeClosed(1001, 1061).boxed().toList());
        look(LocalDateTime.of(weekday(), LocalTime.of(10, 0)), List.of(amina, hidden));
        var page = get("/monster");

        assertThat(page).hasStatusOk().bodyText().doesNotContain("Amina").doesNotContain(TestPeople.CANARY);
        assertThat(section(page, "Många på kort tid")).contains("Karin Ek-Berg", ">61<");
        assertThat(section(page, "Samma efternamn")).contains("Karin Ek-Berg", ">1<");
        assertThat(section(page, "Skyddad identitet")).contains("Karin Ek-Berg", ">1<");
        assertThat(section(page, "Kvällar, nätter och helger")).contains("23:10", ">61<");
    }

    @Test
    void findsNothingOddInOrdinaryWork() {
        look(
                LocalDateTime.of(weekday(), LocalTime.of(10, 0)),
                LongStream.rangeClosed(1001, 1060).boxed().toList());
        var none = "Inget sådant";
        var page = get("/monster?fran=" + weekday() + "&till=" + weekday());

        assertThat(section(page, "Många på kort tid")).contains(none);
        assertThat(section(page, "Samma efternamn")).contains(none);
        assertThat(section(page, "Skyddad identitet")).contains(none);
        assertThat(section(page, "Kvällar, nätter och helger")).contains(none);
    }

    @Test
    void tellsWhoWasAffected() throws Exception {
        look(today.minusDays(5).atTime(10, 0), List.of(amina, hidden, amina));
        look(today.minusDays(5).atTime(12, 0), List.of(4711L));
        var window =
                "?konto=" + leader + "&fran=" + today.minusDays(5) + "T09:00&till=" + today.minusDays(5) + "T11:00";

        assertThat(get("/berorda" + window))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Personer som berördes</dt><dd>2<")
                .containsPattern("skyddad identitet</dt><dd>1<")
                .containsPattern("Rader i loggen</dt><dd>3<")
                .contains("P-" + amina, "P-" + hidden)
                .doesNotContain("P-4711", "Amina");
        assertThat(get("/berorda.csv" + window)
                        .getResponse()
                        .getContentAsString()
                        .lines())
                .hasSize(3);
        assertThat(people.count("access_log where purpose = 'privacy affected'"))
                .isEqualTo(4);
        assertThat(get("/berorda")).hasStatusOk();
    }

    @Test
    void drawsTheSameSampleOnce() {
        var month = today.withDayOfMonth(1).minusMonths(1);
        look(
                month.plusDays(3).atTime(10, 0),
                LongStream.rangeClosed(1001, 1040).boxed().toList());
        draw();
        var first = drawn();
        draw();
        assertThat(drawn()).hasSize(10).isEqualTo(first);

        TestServer.get().superuser().sql("delete from log_sample").update();
        TestServer.get().superuser().sql("delete from log_draw").update();
        draw();
        assertThat(drawn()).isEqualTo(first);
    }

    @Test
    void answersASample() {
        var month = today.withDayOfMonth(1).minusMonths(1);
        look(month.plusDays(3).atTime(10, 0), List.of(amina, hidden));
        draw();
        long id = people.inside(() ->
                jdbc.sql("select min(id) from log_sample").query(Long.class).single());

        assertThat(get("/stickprov")).hasStatusOk().bodyText().contains("2 kvar", "P-" + amina);
        assertThat(answer(id, month, "ASK", "")).hasStatus(422).bodyText().contains("vad som ska frågas");
        assertThat(answer(id, month, "ASK", "Fråga om besöket.")).hasStatus(302);
        assertThat(answer(id, month, "ASK", "Fråga om besöket.")).hasStatus(302);
        assertThat(people.count("sample_answer")).isOne();
        assertThat(answer(id, month, "IN_ORDER", "Hon var på mötet.")).hasStatus(302);
        assertThat(get("/stickprov")).bodyText().contains("1 kvar", "Hon var på mötet.", "I sin ordning");
        assertThat(people.count("sample_answer")).isEqualTo(2);
        assertThat(answer(999, month, "IN_ORDER", "")).hasStatus(404);
    }

    @Test
    void checksTheLogByAButton() {
        look(today.minusDays(2).atTime(14, 2), List.of(amina, hidden));
        accounts.inside(people.tenant(), () -> {
            heads.sign(people.tenant(), today);
            return null;
        });
        assertThat(post("/logg/kontroll")).hasStatusOk().bodyText().contains("Loggen är orörd", "öppna nyckel");

        TestServer.get().superuser().sql("""
                do $$ begin set local session_replication_role = replica; delete from access_log where seq = 2; end $$
                """).update();
        assertThat(post("/logg/kontroll")).bodyText().contains("Loggen är inte orörd", "Rad 2 saknas.");
    }

    @Test
    void tellsTheFirstPageWhatWaits() {
        look(LocalDateTime.of(weekday(), LocalTime.of(23, 10)), List.of(amina));
        assertThat(get(""))
                .hasStatusOk()
                .bodyText()
                .contains("Ovanliga mönster, 30 dagar", "Vem har sett den här personen?");
        assertThat(mvc.get().uri("/arbete").with(accounts.as(DPO)).exchange())
                .bodyText()
                .contains("ovanliga mönster", "/arbete/dataskydd/monster");
    }

    @Test
    void knowsNothingOfAnotherTenant() {
        var theirs = "ombud.are@example.se";
        long are = jdbc.sql("select id from tenant where id <> ?")
                .param(people.tenant())
                .query(Long.class)
                .single();
        accounts.open(theirs, are, Role.DPO);
        look(today.minusDays(2).atTime(14, 2), List.of(amina));

        assertThat(mvc.get().uri(BASE + "/logg").with(accounts.as(theirs)).exchange())
                .bodyText()
                .contains("Ingen har sett någon")
                .doesNotContain(TestPeople.LEADER);
        assertThat(mvc.post()
                        .uri(BASE + "/personer/" + amina + "/namn")
                        .with(csrf())
                        .with(accounts.as(theirs))
                        .exchange())
                .hasStatus(404);
    }

    /** A working day among the last, so that weekends do not count as odd. */
    private LocalDate weekday() {
        return today.minusDays(4)
                .datesUntil(today)
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !se.medvandrare.base.SwedishHolidays.isClosed(day))
                .reduce((first, second) -> second)
                .orElse(today.minusDays(7));
    }

    private static String section(MvcTestResult page, String title) {
        try {
            var text = page.getResponse().getContentAsString();
            var from = text.indexOf("<h2>" + title);
            return text.substring(from, text.indexOf("</article>", from));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private void look(LocalDateTime at, List<Long> shown) {
        people.inside(() -> {
            readings.shown(at, leader, Role.LEADER, "participants", "GET /arbete/projekt/4all/deltagare", shown);
            return null;
        });
    }

    private void draw() {
        accounts.inside(people.tenant(), () -> {
            samples.draw(today);
            return null;
        });
    }

    private List<Long> drawn() {
        return people.inside(() -> jdbc.sql("select log_id from log_sample order by log_id")
                .query(Long.class)
                .list());
    }

    private long person(long enrolment) {
        return people.inside(() -> jdbc.sql("select person_id from enrolment where id = ?")
                .param(enrolment)
                .query(Long.class)
                .single());
    }

    private MvcTestResult answer(long id, LocalDate month, String answer, String note) {
        return post("/stickprov/" + id, "month", month.toString(), "answer", answer, "note", note);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(BASE + address).with(accounts.as(DPO)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(BASE + address).with(csrf()).with(accounts.as(DPO));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
