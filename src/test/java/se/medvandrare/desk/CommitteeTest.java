package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/** The committee's page of a month is ready when the month is over, and stays as it was. */
@PortalTest
class CommitteeTest {

    static final String ANNA = "anna@example.se";
    static final YearMonth LAST = YearMonth.from(Today.inSweden()).minusMonths(1);
    static final String PAGE = "/arbete/kundtjanst/statistik/namnd/" + LAST;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    CommitteeMonths months;

    TestDesk test;
    long tenant;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        accounts.open(ANNA, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
    }

    @Test
    void tellsWhatHappenedInTheMonth() {
        come(LAST, 15, 40, "COUNTER", "ar", true);
        come(LAST, 16, 20, "PHONE", "so", false);
        come(LAST.minusMonths(1), 3, 50, "COUNTER", "ar", false);
        months.run();

        var page = page(PAGE);
        assertThat(page.select("h1").text()).isEqualTo("Kundtjänsten i " + name(LAST));
        assertThat(page.select("thead").first().text())
                .isEqualTo("Värde " + name(LAST) + " " + name(LAST.minusMonths(1)));
        assertThat(page.select(".lead").text()).contains("kom 60 frågor", "Det är 10 fler än i", "(50)");
        assertThat(page.select("main").text())
                .contains("Vid 40 av frågorna behövdes tolk.", "klockan 12–13.")
                .doesNotContain("Våra egna sidor svarade inte");
        assertThat(line(page, "arabiska")).isEqualTo("arabiska 40 50");
        assertThat(line(page, "somaliska")).isEqualTo("somaliska 20 0");
        assertThat(page.select("main a").eachText()).contains("Ladda ner PDF");
    }

    @Test
    void isNotChangedByWhatComesLater() {
        come(LAST, 15, 30, "COUNTER", "ar", false);
        months.run();
        come(LAST, 20, 30, "COUNTER", "ar", false);
        months.run();

        assertThat(page(PAGE).select(".lead").text()).contains("kom 30 frågor");
        assertThat(test.inside(tenant, "select count(*) from committee_page where month = '" + LAST + "-01'"))
                .as("one for each language of the staff")
                .isEqualTo(2);
    }

    @Test
    void keepsNoSmallNumbers() {
        come(LAST, 15, 30, "COUNTER", "ar", false);
        come(LAST, 15, 3, "PHONE", "so", true);
        come(LAST, 15, 4, "EMAIL", "ti", true);
        months.run();

        var page = page(PAGE);
        assertThat(page.select("td.number").eachText()).doesNotContain("1", "2", "3", "4", "7");
        assertThat(page.select("main").text()).doesNotContain("somaliska", "tigrinska");
        assertThat(test.inside(tenant, "select count(*) from committee_page where facts::text ~ ': *[1-4][,}]'"))
                .isZero();
    }

    @Test
    void saysThatAMonthHadFew() {
        come(LAST, 15, 3, "COUNTER", "ar", true);
        months.run();

        var page = page(PAGE);
        assertThat(page.select(".lead").text()).contains("färre än fem");
        assertThat(page.select("main table")).isEmpty();
    }

    @Test
    void tellsOfThoseWhoWereSentOn() {
        come(LAST, 15, 30, "COUNTER", "ar", false);
        test.run(tenant, """
                insert into errand (id, desk_id, made_by, made_at, what, person, came, due_on, status)
                select nextval('errand_id'), d.id, a.id, timestamptz '%s-10 12:00+02', '\\x00', '\\x00',
                       case when n <= 12 then true when n <= 20 then false end, current_date, 'OPEN'
                  from desk d, account a, generate_series(1, 40) n
                """.formatted(LAST));
        months.run();

        var page = page(PAGE);
        assertThat(line(page, "Kom dit")).isEqualTo("Kom dit 12");
        assertThat(line(page, "Kom inte")).isEqualTo("Kom inte 8");
        assertThat(line(page, "Vet inte än")).isEqualTo("Vet inte än 20");
    }

    @Test
    void isThereForMonthsThatAreOverOnly() {
        assertThat(page("/arbete/kundtjanst/statistik/namnd").select(".empty")).hasSize(1);
        come(YearMonth.from(Today.inSweden()), 1, 30, "COUNTER", "ar", false);
        come(LAST.minusMonths(3), 1, 30, "COUNTER", "ar", false);
        months.run();

        assertThat(page("/arbete/kundtjanst/statistik/namnd")
                        .select("main li a")
                        .eachAttr("href"))
                .containsExactly("/arbete/kundtjanst/statistik/namnd/" + LAST.minusMonths(3));
        assertThat(get("/arbete/kundtjanst/statistik/namnd/" + LAST.plusMonths(1)))
                .hasStatus(404);
        assertThat(get("/arbete/kundtjanst/statistik/namnd/2026-99")).hasStatus(400);
    }

    @Test
    void belongsToOneTenant() {
        come(LAST, 15, 30, "COUNTER", "ar", false);
        months.run();
        accounts.open("eva@example.se", accounts.are().tenant(), Role.DESK);

        assertThat(mvc.get().uri(PAGE).with(accounts.as("eva@example.se"))).hasStatus(404);
    }

    @Test
    void comesOnPaper() throws IOException {
        come(LAST, 15, 30, "COUNTER", "ar", false);
        months.run();

        try (var pdf = Loader.loadPDF(get(PAGE + "/sida.pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("kom 30 frågor", "arabiska 30");
        }
    }

    private void come(YearMonth month, int day, int many, String channel, String language, boolean interpreter) {
        test.run(tenant, """
                insert into contact (desk_id, account_id, at, channel, topic_id, language, interpreter, outcome, submission)
                select d.id, (select min(id) from account), timestamp '%s 12:10' at time zone 'Europe/Stockholm', '%s', %s, '%s', %s,
                       'ANSWERED', gen_random_uuid()
                  from desk d, generate_series(1, %s)
                """.formatted(month.atDay(day), channel, test.topic, language, interpreter, many));
    }

    private static String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("sv"))
                .format(month);
    }

    private static String line(Document page, String name) {
        return page.select("main tr").eachText().stream()
                .filter(it -> it.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address) {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(accounts.as(ANNA)).exchange();
    }
}
