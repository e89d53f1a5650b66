package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import tools.jackson.databind.json.JsonMapper;

/** What the portal does not compute of a fund's indicators: estimated or read by hand, with method, source, day and who. */
class FundReadingTest extends ReportTest {

    static final String DISABLED = "/arbete/projekt/esf/indikatorer/avlasningar/EECO12";
    static final String AUTHORITIES = "/arbete/projekt/amif/indikatorer/avlasningar/O.2.2";

    @Test
    void standsOnThePageOfIndicatorsWithMethodSourceDayAndWho() {
        assertThat(read("/arbete/projekt/esf/indikatorer"))
                .contains("Uppskattningar och egna avläsningar", "För ingen lista", "/avlasningar/EECO12")
                .doesNotContain("/avlasningar/EECO01");

        estimate(DISABLED, "2026-02-01", "11", "Anonym enkät", "34 svar");

        assertThat(read("/arbete/projekt/esf/indikatorer"))
                .containsSubsequence(
                        "EECO12", "11", "Anonym enkät", "Källa: 34 svar.", "Avläst 2026-02-01 av " + WRITER);
        assertThat(read(DISABLED)).contains("2026-02-01", "Anonym enkät", "34 svar", WRITER);
        assertThat(read("/arbete/projekt/esf/indikatorer?ramverk=ESF-2014"))
                .doesNotContain("Anonym enkät", "/avlasningar/");
        assertThat(read("/arbete/projekt/esf/indikatorer.csv")).doesNotContain("EECO12");
    }

    @Test
    void theLastUntilTheEndOfThePeriodHolds() {
        estimate(DISABLED, "2026-03-31", "12", "Andra enkäten", "Enkät");
        estimate(DISABLED, "2026-01-31", "5", "Första enkäten", "Enkät");

        assertThat(read("/arbete/projekt/esf/indikatorer?till=2026-03-31"))
                .contains("Andra enkäten")
                .doesNotContain("Första enkäten");
        assertThat(read("/arbete/projekt/esf/indikatorer?till=2026-03-30"))
                .contains("Första enkäten")
                .doesNotContain("Andra enkäten");
        assertThat(read("/arbete/projekt/esf/indikatorer?till=2026-01-30")).doesNotContain("enkäten");
    }

    @Test
    void holdsTheOneBeforeWhenTheLastIsStruckAndKeepsBothToBeSeen() {
        estimate(DISABLED, "2026-01-31", "5", "Första enkäten", "Enkät");
        estimate(DISABLED, "2026-02-28", "50", "Felskriven", "Enkät");
        var strike = DISABLED + "/varden/" + last() + "/stryk";

        done(post(WRITER, strike));
        done(post(WRITER, strike));

        assertThat(read("/arbete/projekt/esf/indikatorer"))
                .contains("Första enkäten")
                .doesNotContain("Felskriven");
        assertThat(read(DISABLED)).contains("Felskriven", "Struket");
        assertThat(count("fund_reading")).isEqualTo(2);
        assertThat(post(WRITER, AUTHORITIES + "/varden/" + last() + "/stryk")).hasStatus(404);
    }

    @Test
    void refusesAnEstimateWithoutMethodOrSourceADayAheadAndWhatIsNoWholeNumber() {
        refused(send(DISABLED, "2026-02-01", "11", " ", "34 svar"), "method-error", "Skriv hur ni uppskattade värdet");
        refused(send(DISABLED, "2026-02-01", "11", "Det jag skrev", ""), "source-error", "Det jag skrev");
        refused(send(DISABLED, Today.inSweden().plusDays(2).toString(), "11", "Enkät", "Svar"), "readOn-error");
        refused(send(DISABLED, "2026-02-01", "-1", "Enkät", "Svar"), "value-error");
        refused(send(DISABLED, "2026-02-01", "elva", "Enkät", "Svar"), "value-error", "heltal");
        refused(send(DISABLED, "", "", "Enkät", "Svar"), "value-error", "readOn-error");
        assertThat(count("fund_reading")).isZero();
    }

    @Test
    void needsNoMethodWhereNothingIsEstimated() {
        estimate(AUTHORITIES, "2026-02-01", "2", "", "Överenskommelser");

        assertThat(read("/arbete/projekt/amif/indikatorer")).contains("Källa: Överenskommelser");
    }

    @Test
    void isTakenOnceHoweverOftenTheFormIsSent() {
        var once = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            done(post(
                    WRITER,
                    DISABLED,
                    "submission",
                    once,
                    "readOn",
                    "2026-02-01",
                    "value",
                    "3",
                    "method",
                    "Enkät",
                    "source",
                    "Svar"));
        }
        assertThat(count("fund_reading")).isEqualTo(1);
    }

    @Test
    void isNotThereForWhatIsComputedForAnotherFrameworkOrForWhoLeadsSomethingElse() {
        for (var none : new String[] {
            "esf/indikatorer/avlasningar/EECO01",
            "esf/indikatorer/avlasningar/O.2.2",
            "amif/indikatorer/avlasningar/EECO12",
            "esf/indikatorer/avlasningar/X"
        }) {
            var address = "/arbete/projekt/" + none;
            assertThat(get(WRITER, address)).hasStatus(404);
            assertThat(send(address, "2026-02-01", "11", "Enkät", "Svar")).hasStatus(404);
        }
        accounts.open("amif@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, amif);
        assertThat(get("amif@example.se", DISABLED)).hasStatus(404);
        assertThat(get("amif@example.se", AUTHORITIES)).hasStatusOk();

        estimate(DISABLED, "2026-02-01", "11", "Enkät", "Svar");
        accounts.open("are@example.se", accounts.are().tenant(), Role.LEADER);
        assertThat(get("are@example.se", DISABLED)).hasStatus(404);
        assertThat(post("are@example.se", DISABLED + "/varden/" + last() + "/stryk"))
                .hasStatus(404);
        assertThat(count("fund_reading where struck_at is null")).isEqualTo(1);
    }

    @Test
    void aReportKeepsItsOwnWhenItIsSealedAndTellsItInEveryFile() throws IOException {
        estimate(AUTHORITIES, "2026-02-01", "2", "Räknat två gånger", "Överenskommelser");
        estimate(AUTHORITIES, "2026-04-01", "7", "Efter perioden", "Överenskommelser");
        var report = draft();
        assertThat(read(report)).containsSubsequence("O.2.2", "Räknat två gånger", "Avläst 2026-02-01 av " + WRITER);
        seal(report);

        done(post(WRITER, AUTHORITIES + "/varden/" + (last() - 1) + "/stryk"));
        estimate(AUTHORITIES, "2026-03-01", "3", "Rättat efteråt", "Överenskommelser");

        assertThat(read(report)).contains("Räknat två gånger").doesNotContain("Efter perioden", "Rättat efteråt");
        var told = new JsonMapper()
                .readTree(read(report + "/rapport.json"))
                .path("read_by_hand")
                .get(0);
        assertThat(told.path("code").asString()).isEqualTo("O.2.2");
        assertThat(told.path("so_far").asInt()).isEqualTo(2);
        assertThat(told.path("read_on").asString()).isEqualTo("2026-02-01");
        assertThat(told.path("source").asString()).isEqualTo("Överenskommelser");
        assertThat(told.path("read_by").asString()).isEqualTo(WRITER);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes(report + "/rapport.xlsx")))) {
            var row = book.getSheet(2).orElseThrow().read().get(1);
            assertThat(row.getCell(0).getText()).isEqualTo("O.2.2");
            assertThat(row.getCell(5).getText()).isEqualTo("Räknat två gånger");
            assertThat(row.getCell(7).getText()).isEqualTo(WRITER);
        }
        try (var paper = Loader.loadPDF(bytes(report + "/rapport.pdf"))) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("Räknat två gånger", "Källa: Överenskommelser");
        }
        assertThat(read(report + "/rapport.csv")).doesNotContain("O.2.2");
    }

    private void estimate(String address, String day, String value, String method, String source) {
        done(send(address, day, value, method, source));
    }

    private MvcTestResult send(String address, String day, String value, String method, String source) {
        return post(
                WRITER,
                address,
                "submission",
                UUID.randomUUID().toString(),
                "readOn",
                day,
                "value",
                value,
                "method",
                method,
                "source",
                source);
    }

    private static void refused(MvcTestResult answer, String... told) {
        assertThat(answer).hasStatus(422).bodyText().contains(told);
    }

    private byte[] bytes(String address) {
        var answer = get(WRITER, address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private long last() {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql("select max(id) from fund_reading")
                        .query(Long.class)
                        .single()));
    }
}
