package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** How a project is steered: meetings, decisions, communication, lessons and evaluations. */
class SteeringPagesTest extends ProjectTest {

    private static final String STEERING = CARD + "/styrning";
    private static final String MEETINGS = STEERING + "/moten";
    private static final String DECISIONS = STEERING + "/beslut";
    private static final String MESSAGES = STEERING + "/kommunikation";

    @Test
    void saysWhatIsMissingWhenNothingIsThere() {
        assertThat(body(STEERING, LEADER))
                .contains("Inget möte", "Inget beslut", "Inget är planerat", "Ingen lärdom", "Ingen utvärdering")
                .doesNotContain("<table", "??");
    }

    @Test
    void keepsADecisionWithItsMeetingUntilItIsDone() {
        post(MEETINGS + "/ny", LEADER, "heldOn", "2026-02-03", "functions", "Enhetschef, ekonom", "notes", "Planen.");
        var meeting = String.valueOf(row("steering_meeting"));
        decide("2026-01-10", "meetingId", meeting);

        assertThat(body(STEERING, LEADER))
                .containsSubsequence("Enhetschef, ekonom", "Försenat", "Skriv avtal", "Projektledare", "2026-02-03")
                .doesNotContain("??");
        assertThat(body(CARD, ADMIN)).containsSubsequence("Skulle ha varit klart", "Skriv avtal", "Uppgift från");
        assertThat(post(MEETINGS + "/" + meeting + "/ta-bort", LEADER, "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Mötet har beslut");
    }

    @Test
    void finishesWithOneClickAndTakesItBack() {
        decide("2026-01-10");
        var done = DECISIONS + "/" + row("steering_decision") + "/klar";

        assertThat(status(done, LEADER, "version", "0", "klar", "true")).isEqualTo(302);
        assertThat(body(STEERING, LEADER)).contains("Ångra").doesNotContain("Försenat");
        assertThat(body(CARD, LEADER)).doesNotContain("Skriv avtal");
        assertThat(status(done, LEADER, "version", "0", "klar", "true"))
                .as("a second click")
                .isEqualTo(302);
        assertThat(status(done, ADMIN, "version", "1", "klar", "false")).isEqualTo(302);
        assertThat(body(STEERING, LEADER)).contains("Markera som klart");
    }

    @Test
    void plansMessagesLessonsAndEvaluations() {
        post(
                MESSAGES + "/ny",
                LEADER,
                "what",
                "Invigning",
                "audience",
                "Alla",
                "channel",
                "Tidningen",
                "dueOn",
                "2026-03-01");
        post(STEERING + "/lardomar/ny", LEADER, "toldOn", "2026-01-01", "what", "Börja smått", "toldTo", "Nämnden");
        var form = new String[] {"what", "Delutvärdering", "evaluator", "Högskolan", "dueOn", "2026-06-01"};
        post(STEERING + "/utvardering/ny", LEADER, form);
        var evaluation = STEERING + "/utvardering/" + row("evaluation");
        assertThat(status(
                        evaluation,
                        LEADER,
                        "version",
                        "0",
                        "what",
                        "Delutvärdering",
                        "evaluator",
                        "Högskolan",
                        "dueOn",
                        "2026-06-01",
                        "finding",
                        "Fler kvällstider behövs."))
                .isEqualTo(302);

        assertThat(body(STEERING, LEADER))
                .containsSubsequence(
                        "Invigning",
                        "Alla",
                        "Tidningen",
                        "Börja smått",
                        "Nämnden",
                        "Delutvärdering",
                        "Fler kvällstider");
        assertThat(body("/sv/skelleftea/projekt/4all")).doesNotContain("Invigning", "Börja smått");
    }

    @Test
    void keepsWhatWasTypedWhenADayIsMissing() {
        assertThat(post(MESSAGES + "/ny", LEADER, "what", "Invigning", "audience", "Alla", "channel", "Tidningen"))
                .hasStatus(422)
                .bodyText()
                .contains("Invigning", "dueOn-error");
    }

    @Test
    void showsALongTableInParts() {
        for (var day = 1; day <= 21; day++) {
            decide("2026-05-%02d".formatted(day), "what", "Uppgift " + day + ".");
        }

        assertThat(body(STEERING, LEADER))
                .contains("Uppgift 20.", "?visa=beslut&amp;sida=2#beslut")
                .doesNotContain("Uppgift 21.");
        assertThat(body(STEERING + "?visa=beslut&sida=2", LEADER))
                .contains("Uppgift 21.")
                .doesNotContain("Uppgift 20.");
        assertThat(body(STEERING + "?visa=beslut&sida=99", LEADER)).contains("Uppgift 21.");
    }

    @Test
    void decidesNothingAtAMeetingOfAnotherProject() {
        var other = projects.run(home, "andra", "AMIF-2021");
        accounts.open("andra@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, other);
        post(
                "/arbete/projekt/andra/styrning/moten/ny",
                "andra@example.se",
                "heldOn",
                "2026-02-03",
                "functions",
                "Rektor");
        var meeting = String.valueOf(row("steering_meeting"));

        assertThat(post(
                        DECISIONS + "/ny",
                        LEADER,
                        "what",
                        "X",
                        "function",
                        "Y",
                        "dueOn",
                        "2026-03-01",
                        "meetingId",
                        meeting))
                .hasStatus(422)
                .bodyText()
                .contains("Välj ett av projektets möten");
        assertThat(mvc.get().uri(MEETINGS + "/" + meeting).with(accounts.as(LEADER)))
                .hasStatus(404);
        assertThat(mvc.get().uri(STEERING).with(accounts.as("andra@example.se")))
                .hasStatus(404);
    }

    @Test
    void addsADecisionOnce() {
        var sent = UUID.randomUUID().toString();
        decide("2026-03-01", "submission", sent);
        decide("2026-03-01", "submission", sent);

        assertThat(rows("steering_decision")).isEqualTo(1);
    }

    private void decide(String dueOn, String... more) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("what", "Skriv avtal");
        fields.put("function", "Projektledare");
        fields.put("dueOn", dueOn);
        for (var at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        var all = fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        assertThat(status(DECISIONS + "/ny", LEADER, all)).isEqualTo(302);
    }

    /** The id of the only row there is; how a project is steered is its tenant's own. */
    private long row(String table) {
        return inside("select id from " + table);
    }

    private long rows(String table) {
        return inside("select count(*) from " + table);
    }

    private long inside(String sql) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql(sql).query(Long.class).single()));
    }
}
