package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medvandrare.activities.TestActivities;

/** When what happens in a project that runs 2026-01-01 to 2027-12-31. */
class TimelinePagesTest extends ProjectTest {

    private static final String TIMELINE = CARD + "/tidslinje";

    @Test
    void saysWhatIsMissingWhenNothingIsThere() {
        assertThat(body(TIMELINE, LEADER))
                .contains("Inget mål, ingen aktivitet")
                .doesNotContain("<table", "class=\"gantt\"", "??");
    }

    @Test
    void givesAGoalTheDaysOfWhatIsDoneForIt() {
        goal("GOAL", "Delaktighet");
        var parent = jdbc.sql("select max(id) from goal").query(String.class).single();
        goal("SUB_GOAL", "Språk", "parentId", parent);
        var below = jdbc.sql("select max(id) from goal").query(Long.class).single();
        goal("AREA", "Något senare");
        var activities = new TestActivities(jdbc, transactions, accounts);
        var cafe = activities.cafe(home, projects.organisation(home, "Urkraft"), project, null);
        activities.session(home, cafe, Instant.parse("2026-03-02T22:30:00Z"));
        activities.session(home, cafe, Instant.parse("2026-05-04T16:00:00Z"));
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql("update activity set goal_id = :goal where id = :id")
                        .param("goal", below)
                        .param("id", cafe)
                        .update()));

        var page = text(body(TIMELINE, LEADER));
        assertThat(page).doesNotContain("??");
        assertThat(page.substring(page.indexOf("Samma uppgifter som tabell")))
                .containsSubsequence(
                        "Delaktighet|Mål|2026-03-02|2026-05-04",
                        "Språk|Delmål|2026-03-02|2026-05-04",
                        "Språkcafé|Aktivitet|2026-03-02|2026-05-04",
                        "Något senare|Insatsområde|Ingen tid är satt");
        assertThat(body(TIMELINE, LEADER))
                .containsSubsequence("class=\"gantt\"", "class=\"sub_goal\"", "class=\"activity\"");
    }

    @Test
    void showsNothingOutsideTheProject() {
        goal("GOAL", "Lång väg", "startsOn", "2025-06-01", "endsOn", "2029-12-31");
        goal("GOAL", "Förarbete", "startsOn", "2025-01-01", "endsOn", "2025-12-31");
        var meetings = CARD + "/styrning/moten/ny";
        post(meetings, LEADER, "heldOn", "2025-12-31", "functions", "Rektor före");
        post(meetings, LEADER, "heldOn", "2026-01-01", "functions", "Rektor först");
        post(meetings, LEADER, "heldOn", "2027-12-31", "functions", "Rektor sist");
        post(
                CARD + "/styrning/utvardering/ny",
                LEADER,
                "what",
                "Slututvärdering",
                "evaluator",
                "Högskolan",
                "dueOn",
                "2028-01-01");

        assertThat(text(body(TIMELINE, ADMIN)))
                .contains("Lång väg|Mål|2026-01-01|2027-12-31", "Rektor först", "Rektor sist", "ligger 3.")
                .doesNotContain("Förarbete", "Rektor före", "Slututvärdering", "2028", "2025");
    }

    @Test
    void refusesAGoalThatEndsBeforeItBegins() {
        assertThat(post(
                        GOALS + "/ny",
                        LEADER,
                        "kind",
                        "GOAL",
                        "name",
                        "Tillbaka",
                        "startsOn",
                        "2026-02-01",
                        "endsOn",
                        "2026-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Tillbaka", "Sista dagen kan inte");
    }

    @Test
    void drawsEverythingBetweenTheFirstDayAndTheLast() {
        var first = LocalDate.of(2026, 1, 1);
        var last = LocalDate.of(2027, 12, 31);
        var facts = new ProjectFacts(1, "4all", "4ALL", 1, null, null, first, last, false, false);
        var page = new TimelinePage(
                facts,
                List.of(
                        TimeRow.of("GOAL", "Hela", "/", first, last, false),
                        TimeRow.of("AREA", "Sista dagen", "/", last, last, false),
                        TimeRow.of("AREA", "Ingen tid", "/", null, null, false)),
                0,
                LocalDate.of(2028, 1, 1));

        assertThat(page.bars()).hasSize(2);
        assertThat(page.bars().get(0).from()).isEqualTo(300);
        assertThat(page.bars())
                .allSatisfy(bar -> assertThat(bar.from() + bar.length()).isLessThanOrEqualTo(1006));
        assertThat(page.now()).as("today is after the project").isNegative();
        assertThat(page.marks()).extracting(TimelinePage.Mark::x).isSorted();
    }

    private void goal(String kind, String name, String... more) {
        var fields = java.util.stream.Stream.of(new String[] {"kind", kind, "name", name}, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        assertThat(status(GOALS + "/ny", LEADER, fields)).isEqualTo(302);
    }

    private static String text(String page) {
        return page.replaceAll("\\s*<[^>]*>\\s*", "|").replaceAll("\\|+", "|");
    }
}
