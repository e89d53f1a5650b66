package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;

/** An administrator reads the frameworks and defines what counts in the tenant's projects. */
class FrameworkPagesTest extends ReportTest {

    static final String ADMIN = "admin@example.se";
    static final String FRAMEWORKS = "/arbete/admin/ramverk";
    static final String MAIN = FRAMEWORKS + "/AMIF-2021/indikatorer/O.2.3";

    @BeforeEach
    void openAnAdministrator() {
        accounts.open(ADMIN, home.tenant(), Role.ADMIN);
    }

    @Test
    void showsEveryFrameworkWithItsIndicators() {
        assertThat(page(FRAMEWORKS))
                .contains("AMIF 2021-2027", "ESF+ 2021-2027", "ESF 2014-2020", "AMIF 2014-2020: arkiv, 9 indikatorer")
                .contains("41 definitioner visas", "Number of participants supported", "Räknas inte av portalen")
                .contains("Yrkesverksamma", "0-17, 18-60, 61+", "och tills vidare");
        assertThat(page(FRAMEWORKS + "?ramverk=ESFPLUS-2021")).contains("25 definitioner visas", "EECR04");
        assertThat(page(FRAMEWORKS + "?ramverk=ESF-2014")).contains("33 definitioner visas", "räknas fortfarande");
        assertThat(page(FRAMEWORKS + "?ramverk=AMIF-2014"))
                .contains("SO2-C2d", "Regelverket är ett arkiv")
                .doesNotContain("AMIF-2014/indikatorer/ny");
        assertThat(get(ADMIN, FRAMEWORKS + "?ramverk=AMIF-1999")).hasStatus(404);
    }

    @Test
    void filtersByPopulationCheckAndWords() {
        assertThat(page(FRAMEWORKS + "?malgrupp=PROFESSIONALS")).contains("O.1.2", "5 definitioner visas");
        assertThat(page(FRAMEWORKS + "?q=language&kontroll=KNOWLEDGE"))
                .contains("O.2.3.1")
                .doesNotContain("O.2.3.2");
        assertThat(page(FRAMEWORKS + "?vems=OWN")).contains("Ingen definition stämmer med urvalet");
        assertThat(page(FRAMEWORKS + "?galler=kommande")).contains("Ingen definition stämmer med urvalet");
    }

    @Test
    void explainsEveryRuleOfEveryIndicatorWithItsArticle() {
        for (var row : jdbc.sql("select framework || '/indikatorer/' || code from indicator order by 1")
                .query(String.class)
                .list()) {
            assertThat(page(FRAMEWORKS + "/" + row)).contains("Så räknas den");
        }
        assertThat(page(FRAMEWORKS + "/AMIF-2021/indikatorer/R.2.8"))
                .contains("Har deltagit i en språkkurs", "Har höjt sin språknivå", "särskilt mål 2", "artikel 33.3")
                .contains("Resultatet kan aldrig bli större än O.2.3.1", "Ni har inte ändrat");
        assertThat(get(ADMIN, FRAMEWORKS + "/AMIF-2021/indikatorer/O.9")).hasStatus(404);
    }

    @Test
    void aNewVersionCountsFromItsDayAndASealedReportKeepsItsOwn() {
        enrol(someone().supported("OTHER"), someone().entered("2026-05-01").supported("OTHER"));
        var sealed = sealed();
        var figures = read(sealed + "/rapport.csv");
        assertThat(figures).contains("O.2.3,woman,18-60,1");
        var bands = bands("Egna grupper", "0-24\n25-44\n45+");

        assertThat(post(ADMIN, MAIN + "/ny", version("2026-03-31", "bandSet", bands)))
                .hasStatus(422)
                .bodyText()
                .contains("En låst rapport når till 2026-03-31", "id=\"validFrom-error\"");
        done(post(ADMIN, MAIN + "/ny", version("2026-04-01", "bandSet", bands)));

        assertThat(read(sealed + "/rapport.csv")).isEqualTo(figures);
        assertThat(read(draft("2026-04-01", "2026-06-30") + "/rapport.csv"))
                .contains("O.2.3,woman,25-44,1,0,2", "O.2.3.1,total,total");
        assertThat(page(MAIN))
                .contains("0-24, 25-44, 45+", "Er egen", "Versionen har börjat gälla", "admin@example.se");
        change("update indicator_version set valid_to = null where owner_tenant_id is not null");
    }

    @Test
    void aVersionThatWasCountedByStaysAsItWas() {
        done(post(ADMIN, MAIN + "/ny", version("2025-01-01")));
        enrol(someone().supported("OTHER"));
        sealed();

        assertThat(page(MAIN)).contains("En låst rapport är räknad med versionen");
        assertThat(mistake("update indicator_version set name_sv = 'x' where owner_tenant_id is not null"))
                .contains("counted by is kept");
    }

    @Test
    void theFormerEndsTheDayBeforeAndOverlapIsRefusedAtTheField() {
        done(post(ADMIN, MAIN + "/ny", version("2030-01-01")));
        done(post(ADMIN, MAIN + "/ny", version("2031-01-01", "nameSv", "Namnet från 2031")));
        assertThat(page(MAIN)).contains("Från 2030-01-01 till 2030-12-31", "Från 2031-01-01 och tills vidare");

        assertThat(post(ADMIN, MAIN + "/ny", version("2030-06-01", "nameSv", "Skrivet namn")))
                .hasStatus(422)
                .bodyText()
                .contains("Er version från 2031-01-01 gäller redan", "id=\"validFrom-error\"", "Skrivet namn");
        done(post(ADMIN, MAIN + "/ny", version("2030-06-01", "validTo", "2030-12-31")));
        assertThat(count("indicator_version where owner_tenant_id is not null")).isEqualTo(3);
        assertThat(count("indicator_version where valid_to = '2030-05-31'")).isEqualTo(1);
        assertThat(page(FRAMEWORKS + "?galler=kommande&vems=OWN")).contains("3 definitioner visas");
    }

    @Test
    void aVersionIsChangedUntilItBeginsAndTheHistorySaysByWhom() {
        done(post(ADMIN, MAIN + "/ny", version("2030-01-01")));
        done(post(ADMIN, MAIN + "/ny", version("2031-01-01")));
        var id = id("valid_from = '2031-01-01'");
        var form = version("2031-07-01", "version", "0", "nameSv", "Ett annat namn");

        done(post(ADMIN, MAIN + "/versioner/" + id, form));
        assertThat(page(MAIN))
                .contains("Från 2030-01-01 till 2031-06-30", "Ett annat namn", "Namn på svenska", "Första dagen");
        assertThat(count("indicator_change where account_id is not null and action = 'CHANGED'"))
                .isEqualTo(3);
        assertThat(post(
                        ADMIN,
                        MAIN + "/versioner/" + id,
                        version("2031-07-01", "version", "0", "nameSv", "Ett tredje")))
                .hasStatus(409)
                .bodyText()
                .contains("Ett annat namn", "Ett tredje");
    }

    @Test
    void aVersionThatHasBegunAndSomebodyElsesAreNotChanged() {
        done(post(ADMIN, MAIN + "/ny", version(Today.inSweden().toString())));
        var own = MAIN + "/versioner/" + id("valid_from = current_date");
        assertThat(get(ADMIN, own)).hasStatus(409).bodyText().contains("Lägg till en ny version i stället");
        assertThat(post(ADMIN, own, version("2031-01-01", "version", "0"))).hasStatus(422);

        var national = jdbc.sql(
                        "select id from indicator_version where framework = 'AMIF-2021' and code = 'O.2.3' and owner_tenant_id is null")
                .query(Long.class)
                .single();
        assertThat(get(ADMIN, MAIN + "/versioner/" + national)).hasStatus(404);
        assertThat(post(ADMIN, MAIN + "/versioner/" + national, version("2031-01-01")))
                .hasStatus(404);
        assertThat(get(ADMIN, FRAMEWORKS + "/AMIF-2014/indikatorer/ny"))
                .hasStatus(409)
                .bodyText()
                .contains("är ett arkiv");
        assertThat(get(WRITER, FRAMEWORKS)).hasStatus(403);
    }

    @Test
    void anIndicatorOfOnesOwnIsMadeOfTheNamedRulesAndCountedInOnesProjectsOnly() {
        var form = version("2026-01-01", "indicatorCode", "EGEN.1", "conditions", "CIVIC_ORIENTATION", "fromAge", "18");
        done(post(ADMIN, FRAMEWORKS + "/AMIF-2021/indikatorer/ny", form));
        assertThat(post(ADMIN, FRAMEWORKS + "/AMIF-2021/indikatorer/ny", form))
                .hasStatus(422)
                .bodyText()
                .contains("Koden EGEN.1 finns redan", "id=\"indicatorCode-error\"");
        assertThat(page(FRAMEWORKS + "/AMIF-2021/indikatorer/EGEN.1"))
                .contains("Har deltagit i samhällsorientering", "från 18 till 120 år");

        counts(amif(
                "EGEN.1",
                someone().supported("CIVIC_ORIENTATION"),
                someone().born("2015-01-01").supported("CIVIC_ORIENTATION")));
        var before = accounts.work(
                WRITER,
                () -> indicators.measure(
                        "amif", new IndicatorForm(null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))));
        assertThat(before).noneMatch(it -> it.definition().code().equals("EGEN.1"));
    }

    @Test
    void aVersionMovedToBeginInAnotherEndsThatOne() {
        done(post(ADMIN, MAIN + "/ny", version("2030-01-01", "validTo", "2030-06-30")));
        done(post(ADMIN, MAIN + "/ny", version("2031-01-01")));
        var later = id("valid_from = '2031-01-01'");

        done(post(ADMIN, MAIN + "/versioner/" + later, version("2030-04-01", "version", "0")));

        assertThat(jdbc.sql("select valid_to from indicator_version where valid_from = '2030-01-01'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2030-03-31");
    }

    @Test
    void whatCannotBeReadIsToldAtItsFieldBeforeAnythingElse() {
        assertThat(post(ADMIN, MAIN + "/ny", version("2030-01-01", "fromAge", "1.5", "bandSet", "")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"fromAge-error\"");
        assertThat(post(ADMIN, FRAMEWORKS + "/AMIF-2021/indikatorer/ny", version("2030-01-01", "fromAge", "1.5")))
                .hasStatus(422);
    }

    @Test
    void whatDoesNotFitTogetherIsToldAtItsFieldAndKept() {
        assertThat(post(
                        ADMIN,
                        FRAMEWORKS + "/AMIF-2021/indikatorer/ny",
                        version(
                                "2030-01-01",
                                "indicatorCode",
                                "egen",
                                "validTo",
                                "2029-01-01",
                                "population",
                                "PROFESSIONALS",
                                "fromAge",
                                "30",
                                "toAge",
                                "20",
                                "bandSet",
                                "",
                                "references",
                                "O.2.3",
                                "nameEn",
                                "")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "id=\"indicatorCode-error\"",
                        "id=\"validTo-error\"",
                        "id=\"moment-error\"",
                        "id=\"toAge-error\"")
                .contains("id=\"bandSet-error\"", "id=\"references-error\"", "id=\"nameEn-error\"", "value=\"egen\"")
                .doesNotContain("??");
        assertThat(post(ADMIN, MAIN + "/ny")).hasStatus(422);
        assertThat(post(ADMIN, MAIN + "/ny", version("2030-01-01", "bandSet", "FINNS-INTE")))
                .hasStatus(404);
        assertThat(count("indicator_version where owner_tenant_id is not null")).isZero();
    }

    @Test
    void ageBandsThatOverlapAreRefused() {
        assertThat(post(ADMIN, FRAMEWORKS + "/aldrar", "name", "Prov", "source", "beslut", "bands", "0-17\n17-29"))
                .hasStatus(422)
                .bodyText()
                .contains("Gruppen 17-29 överlappar", "id=\"bands-error\"");
        assertThat(post(ADMIN, FRAMEWORKS + "/aldrar", "name", "Prov", "source", "beslut", "bands", "unga"))
                .hasStatus(422)
                .bodyText()
                .contains("Raden unga går inte att läsa");
        assertThat(post(ADMIN, FRAMEWORKS + "/aldrar", "name", "", "source", "", "bands", ""))
                .hasStatus(422);
        bands("Unga och andra", "0-29\n30+");
        assertThat(page(FRAMEWORKS + "/aldrar")).contains("Unga och andra", "0-29, 30+", "Er egen");
        assertThat(post(ADMIN, FRAMEWORKS + "/aldrar", "name", "Unga och andra", "source", "beslut", "bands", "0+"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"name-error\"", "med det namnet");
    }

    private String bands(String name, String bands) {
        done(post(ADMIN, FRAMEWORKS + "/aldrar", "name", name, "source", "eget beslut", "bands", bands));
        return jdbc.sql("select code from band_set where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private String page(String address) {
        MvcTestResult answer = get(ADMIN, address);
        assertThat(answer).hasStatusOk().bodyText().doesNotContain("??");
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private long id(String which) {
        return jdbc.sql("select id from indicator_version where owner_tenant_id is not null and " + which)
                .query(Long.class)
                .single();
    }

    private String mistake(String sql) {
        try {
            change(sql);
            return "";
        } catch (DataAccessException e) {
            return String.valueOf(e.getMostSpecificCause().getMessage());
        }
    }

    /** A form of O.2.3 from that day, with other values of some fields. */
    private static String[] version(String from, String... other) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "validFrom", from,
                "nameSv", "Antalet deltagare som får stöd",
                "nameEn", "Number of participants supported",
                "kind", "OUTPUT",
                "unit", "persons",
                "population", "THIRD_COUNTRY_NATIONALS",
                "moment", "ENTRY",
                "conditions", "SUPPORTED",
                "bandSet", "AMIF-2021"));
        for (var word : List.of("measuredWhen", "breakdown", "countingRule", "source")) {
            fields.put(word, "eget beslut");
        }
        fields.put("verified", "KNOWLEDGE");
        for (int i = 0; i < other.length; i += 2) {
            fields.put(other[i], other[i + 1]);
        }
        var all = new ArrayList<String>();
        fields.forEach((name, value) -> all.addAll(Arrays.asList(name, value)));
        return all.toArray(String[]::new);
    }
}
