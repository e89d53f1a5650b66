package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** What a project may cost, what it has cost from files, and what that is by the fund's flat rates. */
class BudgetPagesTest extends ProjectTest {

    private static final String BUDGET = CARD + "/budget";
    private static final String LINES = BUDGET + "/rader";
    private static final String FILES = BUDGET + "/utfall";
    private static final String HEADINGS = "dag;kostnadsslag;belopp;text\n";

    @Test
    void saysWhatIsMissingWhenNothingIsThere() {
        assertThat(body(BUDGET, LEADER))
                .contains("Ingen budget och inget utfall", "Ingen fil är inläst", "Personal + 40 procent")
                .doesNotContain("??");
    }

    @Test
    void countsByTheFlatRatesOfTheFund() {
        plan("2026", "STAFF", "1000000");
        plan("2027", "STAFF", "500000");
        plan("2026", "TRAVEL", "80000");
        plan("2026", "INDIRECT", "150000");

        var page = body(BUDGET, LEADER);
        assertThat(page).doesNotContain("??");
        assertThat(page.replaceAll("\\s*<[^>]*>\\s*", "|"))
                .containsSubsequence("Summa", "1\u00a0730\u00a0000")
                .as("staff, no other costs, 40 per cent of staff")
                .containsSubsequence(
                        "Personal + 40 procent",
                        "1\u00a0500\u00a0000",
                        "600\u00a0000",
                        "2\u00a0100\u00a0000",
                        "Att kontrollera")
                .as("staff, travel, 15 per cent of staff instead of what is indirect")
                .containsSubsequence(
                        "+ 15 procent", "1\u00a0500\u00a0000", "80\u00a0000", "225\u00a0000", "1\u00a0805\u00a0000");
    }

    @Test
    void refusesTheSameLineTwiceAndAYearOutsideTheProject() {
        plan("2026", "STAFF", "1000");

        assertThat(post(LINES + "/ny", LEADER, "year", "2026", "kind", "STAFF", "amount", "7"))
                .hasStatus(422)
                .bodyText()
                .contains("har redan en rad");
        assertThat(post(LINES + "/ny", LEADER, "year", "2031", "kind", "STAFF", "amount", "7"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj ett av projektets år");
        assertThat(status(LINES + "/ny", LEADER, "year", "2026", "kind", "TRAVEL", "amount", "-1"))
                .isEqualTo(422);
    }

    @Test
    void countsTheRowsOfAFileOnceTheyAreTakenIn() {
        plan("2026", "STAFF", "100000");
        var look = location(send(HEADINGS + "2026-01-31;Personal;84 500,50;Löner\n2026-01-12;resor;-500;Rättat\n"));

        assertThat(body(look, ADMIN))
                .contains("Väntar på granskning", "84500,5", "Rättat", "Löner")
                .doesNotContain("??");
        assertThat(share()).as("nothing counts yet").isEqualTo("0 %");
        assertThat(status(look + "/ta-in", LEADER)).isEqualTo(302);
        assertThat(status(look + "/ta-in", LEADER)).as("a second click").isEqualTo(302);
        assertThat(share()).isEqualTo("85 %");
        assertThat(csv()).contains("2026;personal;100000,00;84500,50", "2026;resor;0;-500,00");
        assertThat(status(look + "/ta-bort", ADMIN)).isEqualTo(302);
        assertThat(share()).isEqualTo("0 %");
    }

    @Test
    void refusesTheWholeFileWhenARowIsWrong() {
        var answer = send(HEADINGS
                + "2026-01-31;personal;100;\n"
                + "31/1;personal;100;\n"
                + "2025-12-31;personal;100;\n"
                + "2026-01-31;kaffe;100;\n"
                + "2026-01-31;personal;mycket;\n"
                + "2026-01-31;personal;1;" + "x".repeat(201) + "\n");

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Fel i filen: 5", "Rad 3:", "Rad 4:", "Rad 5:", "”kaffe”", "Rad 6:", "”mycket”", "Rad 7:")
                .doesNotContain("Rad 2:", "??");
        assertThat(inside("select count(*) from cost_file")).isZero();
        assertThat(inside("select count(*) from cost")).isZero();
    }

    @Test
    void tellsWhenTheSameFileIsSentTwice() {
        var file = HEADINGS + "2026-01-31;personal;100;\n";
        location(send(file));

        assertThat(send(file)).hasStatus(422).bodyText().contains("Samma fil skickades in");
        assertThat(inside("select count(*) from cost")).isEqualTo(1);
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        location(
                send(
                        "\uFEFFText,Belopp,Dag,Kostnadsslag,Konto\r\n\"Hyra, mars\",\"1 000,25\",2026-01-31,Övriga direkta,5010\r\n\r\n"));
        var windows = (HEADINGS + "2026-01-31;övriga direkta;7;Åk\n").getBytes(Charset.forName("windows-1252"));
        var look = location(send(windows));

        assertThat(body(look, LEADER)).contains("Åk");
        assertThat(inside("select count(*) from cost where kind = 'OTHER_DIRECT'"))
                .isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        assertThat(send("")).hasStatus(422).bodyText().contains("Välj en fil först");
        assertThat(send("a;b\n1;2\n")).hasStatus(422).bodyText().contains("Första raden ska vara rubriker");
        assertThat(send(HEADINGS)).hasStatus(422).bodyText().contains("Filen har inga rader");
        assertThat(send("dag;dag;kostnadsslag;belopp\n"))
                .hasStatus(422)
                .bodyText()
                .contains("kan inte läsas som CSV");
        assertThat(send(HEADINGS + "2026-01-31;\"personal;1;\n")).hasStatus(422);
        assertThat(send(HEADINGS + "2026-01-31;personal;1;\n".repeat(CostReader.MOST + 1)))
                .hasStatus(422)
                .bodyText()
                .contains("Dela den");
        assertThat(inside("select count(*) from cost_file")).isZero();
    }

    @Test
    void convertsASalaryToFullTimeBeforeItCountsAnHour() {
        assertThat(body(BUDGET + "/timpris?salary=36000&share=100", LEADER)).contains("251,16 SEK", "1 720");
        assertThat(body(BUDGET + "/timpris?salary=18000&share=50", LEADER)).contains("251,16 SEK");
        assertThat(mvc.get().uri(BUDGET + "/timpris?salary=-1&share=50").with(accounts.as(LEADER)))
                .hasStatus(422)
                .bodyText()
                .contains("salary-error");
        assertThat(body(BUDGET + "/timpris", LEADER)).doesNotContain("SEK i timmen", "error", "??");
    }

    @Test
    void showsNothingOfAnotherProject() {
        var other = projects.run(home, "andra", "AMIF-2021");
        accounts.open("andra@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, other);
        var look = location(send(HEADINGS + "2026-01-31;personal;100;\n"));
        var theirs = look.replace("4all", "andra");

        assertThat(mvc.get().uri(look).with(accounts.as("andra@example.se"))).hasStatus(404);
        assertThat(mvc.get().uri(theirs).with(accounts.as("andra@example.se"))).hasStatus(404);
        assertThat(status(theirs + "/ta-in", "andra@example.se")).isEqualTo(404);
        assertThat(status(theirs + "/ta-bort", "andra@example.se")).isEqualTo(302);
        assertThat(inside("select count(*) from cost")).isEqualTo(1);
    }

    private void plan(String year, String kind, String amount) {
        assertThat(status(LINES + "/ny", LEADER, "year", year, "kind", kind, "amount", amount))
                .isEqualTo(302);
    }

    private MvcTestResult send(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(byte[] file) {
        return mvc.post()
                .uri(FILES)
                .multipart()
                .part(new MockPart("file", "C:\\mappen\\mars.csv", file, MediaType.parseMediaType("text/csv")))
                .with(accounts.as(LEADER))
                .with(csrf())
                .exchange();
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return answer.getResponse().getHeader(HttpHeaders.LOCATION);
    }

    /** Outcome of the budget's staff in per cent. */
    private String share() {
        var page = body(BUDGET, LEADER).replaceAll("\\s*<[^>]*>\\s*", "|");
        var staff = page.substring(page.indexOf("|Personal|"));
        var end = staff.indexOf('%') + 1;
        return staff.substring(staff.lastIndexOf('|', end - 1) + 1, end);
    }

    private String csv() {
        return body(CARD + "/budget.csv", LEADER);
    }

    private long inside(String sql) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql(sql).query(Long.class).single()));
    }
}
