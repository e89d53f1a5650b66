package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** The figures as a leader meets them. */
class IndicatorPagesTest extends CountingTest {

    static final String YEAR_OF = "?fran=2026-01-01&till=2026-12-31";

    @Autowired
    MockMvcTester mvc;

    @Test
    void showsValueTargetGapsAndDefinition() {
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql(
                                "insert into target (project_id, framework, code, wanted) values (?, 'AMIF-2021', 'O.2.3', 4)")
                        .param(amif)
                        .update()));
        group.enrol(
                home,
                amif,
                List.of(someone().supported("OTHER"), someone().unchecked().supported("OTHER")));

        assertThat(get("/arbete/projekt/amif/indikatorer" + YEAR_OF))
                .hasStatusOk()
                .bodyText()
                .contains("25 procent av målet")
                .contains("/luckor/TARGET_GROUP_CHECK")
                .contains("En saknar målgruppskontroll")
                .contains("Att kontrollera före första rapporten")
                .contains("class=\"eu\"")
                .doesNotContain("??");
    }

    @Test
    void writesTheSameFiguresToAFile() throws Exception {
        group.enrol(
                home,
                amif,
                List.of(
                        someone().supported("LANGUAGE_COURSE"),
                        someone().gender("MAN").born("1950-01-01").supported("OTHER"),
                        someone().gender("UNKNOWN").born(null).unchecked().supported("OTHER")));

        var file = get("/arbete/projekt/amif/indikatorer.csv" + YEAR_OF + "&ramverk=AMIF-2021");

        assertThat(file).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(file.getResponse().getContentAsString()).isEqualTo("""
                code,gender,age_band,value,incomplete
                O.2.3,woman,18-60,1,0
                O.2.3,man,61+,1,0
                O.2.3,unknown,unknown,0,1
                O.2.3,total,total,2,1
                O.2.3.1,woman,18-60,1,0
                O.2.3.1,total,total,1,0
                O.2.3.2,total,total,0,0
                O.2.3.3,total,total,0,0
                R.2.8,total,total,0,0
                R.2.9,total,total,0,0
                R.2.10,total,total,0,0
                R.2.11,total,total,0,0
                """);
    }

    @Test
    void countsAnyProjectByAnyFramework() throws Exception {
        group.enrol(home, amif, List.of(someone()));

        var file = get("/arbete/projekt/amif/indikatorer.csv" + YEAR_OF + "&ramverk=ESFPLUS-2021");

        assertThat(file.getResponse().getContentAsString()).contains("EECO01,total,total,1,0");
        assertThat(get("/arbete/projekt/amif/indikatorer" + YEAR_OF + "&ramverk=ESF-2014"))
                .hasStatusOk();
        assertThat(get("/arbete/projekt/amif/indikatorer?ramverk=FINNS-INTE")).hasStatus(404);
        assertThat(get("/arbete/projekt/amif/indikatorer?fran=2026-02-01&till=2026-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Perioden slutar innan den börjar", "value=\"2026-02-01\"", "value=\"2026-01-01\"");
    }

    @Test
    void opensAFigureToThePeopleBehindItAndLogsWhomItShows() {
        group.enrol(
                home,
                amif,
                List.of(
                        someone().supported("OTHER"),
                        someone().supported("OTHER"),
                        someone().hidden().supported("OTHER"),
                        someone().gender("MAN").supported("OTHER")));

        assertThat(get("/arbete/projekt/amif/indikatorer/O.2.3/personer" + YEAR_OF + "&kon=WOMAN&alder=18-60"))
                .hasStatusOk()
                .bodyText()
                .contains("3 personer räknas", "1 med skyddad identitet", "1990")
                .doesNotContain("Kanarie")
                .doesNotContain("??");
        var logged = accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql(
                                "select count(*) from access_log where purpose = 'indicator O.2.3' and action = 'SHOWN'")
                        .query(Long.class)
                        .single()));
        assertThat(logged).isEqualTo(2);
    }

    @Test
    void opensTheIncompleteBesideAFigure() {
        group.enrol(
                home,
                amif,
                List.of(someone().unchecked().supported("OTHER"), someone().supported("OTHER")));

        assertThat(get("/arbete/projekt/amif/indikatorer/O.2.3/personer" + YEAR_OF + "&ofullstandiga=true"))
                .bodyText()
                .contains("En person är ofullständig");
    }

    @Test
    void opensAGapToThePeopleItIsAbout() {
        group.enrol(
                home, amif, List.of(someone().unchecked(), someone().unchecked().hidden(), someone()));

        assertThat(get("/arbete/projekt/amif/luckor/TARGET_GROUP_CHECK"))
                .hasStatusOk()
                .bodyText()
                .contains("2 saknar målgruppskontroll", "1 med skyddad identitet")
                .doesNotContain("Kanarie")
                .doesNotContain("??");
    }

    @Test
    void tellsTheLeaderHowManyCannotBeCounted() {
        group.enrol(home, amif, List.of(someone().unchecked(), someone().with("third_country_national", null)));

        assertThat(get("/arbete")).hasStatusOk().bodyText().contains("/arbete/projekt/amif/indikatorer#luckor");
    }

    @Test
    void doesNotKnowTheProjectForLeadersOfOtherProjectsAndTenants() {
        accounts.open("andra@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, esf);
        accounts.open("are@example.se", accounts.are().tenant(), Role.LEADER);
        accounts.open("admin@example.se", home.tenant(), Role.ADMIN);

        for (var address : List.of("indikatorer", "indikatorer.csv", "indikatorer/O.2.3/personer")) {
            assertThat(get("/arbete/projekt/amif/" + address, "andra@example.se"))
                    .hasStatus(404);
            assertThat(get("/arbete/projekt/amif/" + address, "are@example.se")).hasStatus(404);
            assertThat(get("/arbete/projekt/amif/" + address, "admin@example.se"))
                    .hasStatus(403);
        }
    }

    private MvcTestResult get(String address) {
        return get(address, "ledare@example.se");
    }

    private MvcTestResult get(String address, String login) {
        return mvc.get().uri(address).with(accounts.as(login)).exchange();
    }
}
