package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import tools.jackson.databind.json.JsonMapper;

/** A report from the first word until it is handed in, and what comes back. */
class ReportPagesTest extends ReportTest {

    @Test
    void goesFromDraftToHandedInAndComesBackAsAnotherVersion() {
        enrol(someone().supported("OTHER"), someone().supported("OTHER").entered("2026-05-01"));
        var report = draft();
        done(post(WRITER, report + "/texter/avvikelser", "version", "-1", "text", "Lokalen byggdes om."));
        assertThat(read(report)).contains("Utkast", "Lokalen byggdes om.", "räknas från raderna");

        assertThat(post(WRITER, report + "/kontrollera")).hasStatus(409);
        assertThat(post(WRITER, report + "/las")).hasStatus(409);
        handIn(seal(report));
        assertThat(read(report))
                .contains("Kontrollerad av andra@example.se", "Låst av ledare@example.se", "beteckning 2026/17")
                .contains("som de var när rapporten låstes")
                .doesNotContain("/las\"", "/texter/");

        var next = location(post(
                WRITER,
                report + "/tillbaka",
                "submission",
                UUID.randomUUID().toString(),
                "returnedOn",
                "2026-05-02",
                "note",
                "Beskriv avvikelsen bättre."));
        assertThat(read(report)).contains("Beskriv avvikelsen bättre.", "Tillbaka");
        assertThat(read(next)).contains("Version 2", "Lokalen byggdes om.", "Den förra versionen");
        assertThat(read(REPORTS)).contains("Tillbaka", "Utkast");
    }

    @Test
    void freezesTheFiguresAndWhoWasCounted() throws Exception {
        enrol(
                someone().supported("LANGUAGE_COURSE"),
                someone().gender("MAN").born("1950-01-01").entered("2025-12-01").supported("OTHER"),
                someone().gender("UNKNOWN").born(null).unchecked().supported("OTHER"));
        var report = sealed();
        enrol(someone().supported("OTHER"));

        assertThat(read(report + "/rapport.csv")).isEqualTo("""
                code,gender,age_band,value,incomplete,so_far
                O.2.3,woman,18-60,1,0,1
                O.2.3,man,61+,0,0,1
                O.2.3,unknown,unknown,0,1,0
                O.2.3,total,total,1,1,2
                O.2.3.1,woman,18-60,1,0,1
                O.2.3.1,total,total,1,0,1
                O.2.3.2,total,total,0,0,0
                O.2.3.3,total,total,0,0,0
                R.2.8,total,total,0,0,0
                R.2.9,total,total,0,0,0
                R.2.10,total,total,0,0,0
                R.2.11,total,total,0,0,0
                """);
        var json = new JsonMapper().readTree(read(report + "/rapport.json"));
        assertThat(json.path("state").asString()).isEqualTo("SEALED");
        assertThat(json.path("indicators")
                        .get(0)
                        .path("figures")
                        .get(3)
                        .path("value")
                        .asInt())
                .isEqualTo(1);
        assertThat(count("report_person where counted @> '{O.2.3}'")).isEqualTo(1);
        assertThat(count("report_person where so_far @> '{O.2.3}'")).isEqualTo(2);
        assertThat(count("report_person where incomplete @> '{O.2.3}'")).isEqualTo(1);
    }

    @Test
    void isSealedOnceAlsoByADoubleClick() {
        enrol(someone().supported("OTHER"));
        var report = sealed();

        done(post(WRITER, report + "/las"));
        handIn(report);
        done(post(WRITER, report + "/lamna-in", "handedInOn", "2026-04-15"));

        assertThat(count("report_person")).isEqualTo(1);
        assertThat(read(report)).contains("beteckning 2026/17");
    }

    @Test
    void beginsOneReportForAFormSentTwiceAndForAPeriod() {
        var submission = UUID.randomUUID().toString();
        var form = new String[] {"submission", submission, "fromOn", "2026-01-01", "tillOn", "2026-03-31"};
        var first = location(post(WRITER, REPORTS + "/ny", form));
        assertThat(location(post(WRITER, REPORTS + "/ny", form))).isEqualTo(first);

        form[1] = UUID.randomUUID().toString();
        assertThat(post(WRITER, REPORTS + "/ny", form))
                .hasStatus(422)
                .bodyText()
                .contains("redan en rapport");
        form[5] = "2025-01-01";
        assertThat(post(WRITER, REPORTS + "/ny", form))
                .hasStatus(422)
                .bodyText()
                .contains("slutar innan");
        form[5] = "";
        assertThat(post(WRITER, REPORTS + "/ny", form))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"2026-01-01\"");
        assertThat(count("report")).isEqualTo(1);
    }

    @Test
    void letsTheWriterCheckOnlyWhereThereIsNobodyElse() {
        var report = draft();
        assertThat(read(report)).doesNotContain("/kontrollera\"").contains("Någon annan än den som har skrivit");
        accounts.open("admin@example.se", home.tenant(), Role.ADMIN);
        assertThat(get("admin@example.se", report)).hasStatusOk();
        done(post("admin@example.se", report + "/kontrollera"));
        assertThat(read(report)).contains("Kontrollerad av admin@example.se");

        change("update account set active = false where login <> 'ledare@example.se'");
        done(post(WRITER, report + "/oppna"));
        done(post(WRITER, report + "/kontrollera"));
        assertThat(read(report)).contains("Det fanns ingen annan.");
    }

    @Test
    void hasToBeCheckedAgainWhenSomethingIsWritten() {
        var report = draft();
        done(post(CHECKER, report + "/kontrollera"));
        done(post(WRITER, report + "/texter/sammanfattning", "version", "-1", "text", "Nytt."));

        assertThat(read(report)).contains("Utkast").doesNotContain("Kontrollerad av");
        assertThat(post(WRITER, report + "/las")).hasStatus(409);
    }

    @Test
    void showsBothTextsWhenTwoWriteAtOnce() {
        var report = draft();
        done(post(WRITER, report + "/texter/sammanfattning", "version", "-1", "text", "Den första."));

        assertThat(post(CHECKER, report + "/texter/sammanfattning", "version", "-1", "text", "Den andra."))
                .hasStatus(409)
                .bodyText()
                .contains("Den första.", "Den andra.");
        done(post(WRITER, report + "/texter/sammanfattning", "version", "-1", "text", "Den första."));
        assertThat(post(WRITER, report + "/texter/finns-inte", "version", "-1", "text", "x"))
                .hasStatus(404);
        done(post(WRITER, report + "/texter/sammanfattning", "version", "0", "text", " "));
        assertThat(count("report_text")).isZero();
    }

    @Test
    void isNotSealedBeforeThePeriodIsOver() {
        var report = draft("2026-01-01", "2099-12-31");
        done(post(CHECKER, report + "/kontrollera"));

        assertThat(post(WRITER, report + "/las")).hasStatus(409).bodyText().contains("2099-12-31");
    }

    @Test
    void canBeThrownAwayUntilItIsSealed() {
        var report = draft();
        done(post(WRITER, report + "/texter/sammanfattning", "version", "-1", "text", "Nytt."));
        done(post(WRITER, report + "/ta-bort"));
        assertThat(count("report")).isZero();

        var sealed = sealed();
        assertThat(post(WRITER, sealed + "/ta-bort")).hasStatus(409);
        assertThat(post(WRITER, sealed + "/texter/sammanfattning", "version", "-1", "text", "x"))
                .hasStatus(422);
    }

    @Test
    void doesNotExistForOthers() {
        accounts.open("esf@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, esf);
        accounts.open("are@example.se", accounts.are().tenant(), Role.LEADER);
        var report = sealed();

        for (var login : new String[] {"esf@example.se", "are@example.se"}) {
            for (var page : new String[] {"", "/rapport.csv", "/rapport.json", "/lamna-in", "/texter/avvikelser"}) {
                assertThat(get(login, report + page)).hasStatus(404);
            }
            assertThat(post(login, report + "/kontrollera")).hasStatus(404);
        }
        assertThat(get(WRITER, report.replace("amif", "esf"))).hasStatus(404);
    }

    @Test
    void showsWhoeverChecksForTheFundWhatIsSealedAndNothingElse() {
        accounts.open("granskare@example.se", home.tenant(), Role.AUDITOR, Scope.PROJECT, amif);
        var sealed = sealed();
        var draft = draft("2026-04-01", "2026-04-30");

        assertThat(get("granskare@example.se", REPORTS))
                .hasStatusOk()
                .bodyText()
                .contains(sealed)
                .doesNotContain(draft);
        assertThat(get("granskare@example.se", sealed))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/delning", "/tillbaka");
        assertThat(get("granskare@example.se", sealed + "/andrat")).hasStatusOk();
        assertThat(get("granskare@example.se", sealed + "/rapport.pdf")).hasStatusOk();
        for (var page : new String[] {"", "/rapport.csv", "/jamfor"}) {
            assertThat(get("granskare@example.se", draft + page)).hasStatus(404);
        }
        assertThat(get("granskare@example.se", REPORTS.replace("amif", "esf"))).hasStatus(404);
    }

    @Test
    void saysThatAProjectWithoutAFundHasNothingToReportBy() {
        change("update project set framework = null where slug = 'amif'");

        assertThat(read(REPORTS)).contains("inget regelverk");
        assertThat(post(
                        WRITER,
                        REPORTS + "/ny",
                        "submission",
                        UUID.randomUUID().toString(),
                        "fromOn",
                        "2026-01-01",
                        "tillOn",
                        "2026-03-31"))
                .hasStatus(422);
    }
}
