package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From goals to indicators with target, outcome and forecast; and what contributes to the goals of the municipality. */
class PlanPagesTest extends ProjectTest {

    @Test
    void saysWhichMunicipalGoalAnAreaContributesTo() {
        var goal = goal("MUNICIPAL_GOAL", "Delaktighet i föreningsliv");
        goal("MUNICIPAL_GOAL", "Egen försörjning");
        var area = goal("AREA", "Mötesplatser", "contributes", goal);

        assertThat(body(GOALS, LEADER))
                .containsSubsequence("Mötesplatser", "Bidrar till kommunens mål", "Delaktighet i föreningsliv")
                .containsSubsequence(
                        "id=\"kommunens-mal\"",
                        "Delaktighet i föreningsliv",
                        "Mötesplatser",
                        "Egen försörjning",
                        "Inget än")
                .doesNotContain("??");
        assertThat(body("/sv/skelleftea/projekt/4all"))
                .containsSubsequence(
                        "Kommunens mål som projektet bidrar till", "Delaktighet i föreningsliv", "Mötesplatser");
        assertThat(body(GOALS + "/" + area, LEADER)).containsPattern("name=\"contributes\"[^>]*checked");
        assertThat(status(GOALS + "/" + goal + "/ta-bort", LEADER, "version", "0"))
                .isEqualTo(409);
    }

    @Test
    void refusesAContributionThatMakesNoSense() {
        var goal = goal("MUNICIPAL_GOAL", "Delaktighet");
        var area = goal("AREA", "Mötesplatser");

        assertThat(status(GOALS + "/ny", LEADER, "kind", "AREA", "name", "Språk", "contributes", area))
                .isEqualTo(404);
        assertThat(status(GOALS + "/ny", LEADER, "kind", "MUNICIPAL_GOAL", "name", "Ett till", "contributes", goal))
                .isEqualTo(422);
    }

    @Test
    void makesNoCircleOfGoals() {
        var top = goal("GOAL", "Överst");
        var middle = goal("SUB_GOAL", "Mellan", "parentId", top);

        assertThat(post(
                        GOALS + "/" + top,
                        LEADER,
                        "version",
                        "0",
                        "kind",
                        "GOAL",
                        "name",
                        "Överst",
                        "parentId",
                        middle))
                .hasStatus(422)
                .bodyText()
                .contains("inte heller genom andra mål");
    }

    @Test
    void showsTargetOutcomeAndForecastBesideEachOther() {
        var area = goal("AREA", "Mötesplatser");
        post(
                CARD + "/egna-indikatorer/ny",
                LEADER,
                "name",
                "Öppna platser",
                "unit",
                "platser",
                "wanted",
                "12",
                "goalId",
                area);
        var own = only("own_indicator");
        post(
                CARD + "/egna-indikatorer/" + own + "/matvarden",
                LEADER,
                "readOn",
                "2026-01-10",
                "value",
                "4",
                "source",
                "Kalendern");
        post(CARD + "/mal-indikator/O.2.3", LEADER, "wanted", "120", "goalId", area);
        post(
                CARD + "/prognoser/ny",
                LEADER,
                "indicator",
                "egen-" + own,
                "expected",
                "9",
                "dueOn",
                "2027-12-31",
                "why",
                "Sen start.");
        post(CARD + "/prognoser/ny", LEADER, "indicator", "O.2.3", "expected", "110", "dueOn", "2027-12-31");

        assertThat(body(GOALS, LEADER))
                .contains("4 av 12", "prognos 9 till 2027-12-31", "0 av 120", "prognos 110", "Sen start.")
                .doesNotContain("??");
        assertThat(body(GOALS, ADMIN))
                .as("counted participants are the leader's")
                .contains("– av 120");
    }

    @Test
    void refusesAForecastOfAnIndicatorThatIsNotTheProjects() {
        assertThat(status(
                        CARD + "/prognoser/ny", LEADER, "indicator", "EECO01", "expected", "9", "dueOn", "2027-12-31"))
                .isEqualTo(422);
        assertThat(status(
                        CARD + "/prognoser/ny", LEADER, "indicator", "egen-1", "expected", "9", "dueOn", "2027-12-31"))
                .isEqualTo(422);
    }

    @Test
    void drawsAStraightLineThroughWhatWasMeasured() {
        var start = new Pace.Point(LocalDate.of(2026, 1, 1), BigDecimal.ZERO);
        var end = LocalDate.of(2026, 12, 31);

        assertThat(Pace.until(end, start, at("2026-07-02", "50"), false)).isEqualByComparingTo("100");
        assertThat(Pace.until(end, start, at("2026-01-20", "50"), false))
                .as("too short a time")
                .isNull();
        assertThat(Pace.until(end, start, at("2026-07-02", "80"), true)).isEqualByComparingTo("100");
        assertThat(Pace.until(end, at("2026-01-01", "90"), at("2026-07-02", "10"), false))
                .isEqualByComparingTo("0");
        assertThat(Pace.until(end, start, at("2027-01-01", "50"), false))
                .as("the day has passed")
                .isNull();
    }

    private String goal(String kind, String name, String... more) {
        var fields = new String[] {"kind", kind, "name", name};
        assertThat(status(
                        GOALS + "/ny",
                        LEADER,
                        java.util.stream.Stream.of(fields, more)
                                .flatMap(java.util.Arrays::stream)
                                .toArray(String[]::new)))
                .isEqualTo(302);
        return jdbc.sql("select max(id) from goal").query(String.class).single();
    }

    private static Pace.Point at(String day, String value) {
        return new Pace.Point(LocalDate.parse(day), new BigDecimal(value));
    }
}
