package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** Wanted partners come along step by step, and whom to reach at each actor. */
class PartnerPagesTest extends ProjectTest {

    String steps;
    long wanted;

    @BeforeEach
    void wantTheChurches() {
        post(PARTNERS + "/ny", LEADER, "newName", "Kyrkorna", "role", "WANTED", "promisedGain", "Nya vänner");
        wanted = only("partnership");
        steps = PARTNERS + "/onskade/" + wanted;
    }

    @Test
    void leadsAWantedPartnerFromTheFirstCallToAPartnership() {
        assertThat(take("CONTACTED", "2026-01-02", "Ringde expeditionen.")).isEqualTo(302);
        assertThat(take("AGREED", "2026-02-03", "Språkkafé på fredagar.")).isEqualTo(302);
        assertThat(body(PARTNERS, LEADER)).contains("Överenskommet", "2026-02-03", "Språkkafé på fredagar.");

        assertThat(take("JOINED", "2026-02-20", "Undertecknat.")).isEqualTo(302);

        assertThat(jdbc.sql("select promised_gain from partnership where role = 'PARTNER'")
                        .query(String.class)
                        .single())
                .isEqualTo("Nya vänner");
        assertThat(body(steps, LEADER))
                .containsSubsequence("Ringde expeditionen.", "Språkkafé på fredagar.", "Undertecknat.")
                .doesNotContain("??");
        assertThat(body("/sv/skelleftea/projekt/4all"))
                .contains("Kyrkorna")
                .doesNotContain("Vi vill gärna samarbeta med", "Undertecknat.");
    }

    @Test
    void refusesAStepBackADayAheadAndADayBeforeTheLastStep() {
        take("AGREED", "2026-02-03", "");

        assertThat(take("CONTACTED", "2026-02-04", "")).isEqualTo(422);
        assertThat(take("JOINED", "2026-02-02", "")).isEqualTo(422);
        assertThat(take("JOINED", "2999-01-01", "")).isEqualTo(422);
        assertThat(post(steps, LEADER, "state", "", "takenOn", "", "note", "Det jag skrev"))
                .hasStatus(422)
                .bodyText()
                .contains("state-error", "takenOn-error", "Det jag skrev");
        assertThat(steps("count(*)")).isEqualTo(1);
    }

    @Test
    void takesAStepOnceAndTakesTheLastOneBack() {
        var twice = UUID.randomUUID().toString();
        var fields = new String[] {"state", "CONTACTED", "takenOn", "2026-01-02", "submission", twice};
        assertThat(status(steps, LEADER, fields)).isEqualTo(302);
        assertThat(status(steps, LEADER, fields)).isEqualTo(302);
        take("AGREED", "2026-02-03", "");
        assertThat(steps("count(*)")).isEqualTo(2);
        var first = steps("min(id)");

        assertThat(status(steps + "/steg/" + first + "/ta-bort", LEADER)).isEqualTo(409);
        assertThat(status(steps + "/steg/" + (first + 1) + "/ta-bort", LEADER)).isEqualTo(302);
        assertThat(body(PARTNERS, LEADER)).contains("Kontaktad").doesNotContain("Överenskommet");
        assertThat(status(steps + "/steg/" + first + "/ta-bort", LEADER)).isEqualTo(302);
        assertThat(body(PARTNERS, LEADER)).contains("Inte kontaktad");
    }

    @Test
    void keepsAContactPersonAtEachActorForStaffOnly() {
        var actor = jdbc.sql("select organisation_id from partnership")
                .query(String.class)
                .single();
        assertThat(body(PARTNERS + "/kontakter/ny?till=" + actor, LEADER)).contains("value=\"" + actor + "\" selected");
        post(
                PARTNERS + "/kontakter/ny",
                LEADER,
                "organisationId",
                actor,
                "function",
                "församlingsassistent",
                "phone",
                "070-1740605",
                "email",
                "a@example.se");

        assertThat(body(PARTNERS, LEADER)).contains("församlingsassistent", "tel:070-1740605", "mailto:a@example.se");
        assertThat(body("/sv/skelleftea/projekt/4all")).doesNotContain("församlingsassistent", "a@example.se");
        assertThat(status(PARTNERS + "/kontakter/ny", LEADER, "organisationId", "999999", "function", "chef"))
                .isEqualTo(422);
        assertThat(post(
                        PARTNERS + "/kontakter/ny",
                        LEADER,
                        "organisationId",
                        actor,
                        "function",
                        "",
                        "phone",
                        "ring",
                        "email",
                        "x"))
                .hasStatus(422)
                .bodyText()
                .contains("function-error", "phone-error", "email-error");
    }

    @Test
    void showsThePartnersToNobodyElse() {
        var other = projects.run(home, "andra", "AMIF-2021");
        accounts.open("andra@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, other);

        assertThat(mvc.get().uri(PARTNERS).with(accounts.as("andra@example.se")))
                .hasStatus(404);
        assertThat(mvc.get().uri(steps).with(accounts.as("andra@example.se"))).hasStatus(404);
        assertThat(mvc.get()
                        .uri("/arbete/projekt/andra/partner/onskade/" + wanted)
                        .with(accounts.as("andra@example.se")))
                .hasStatus(404);
        assertThat(body(PARTNERS, ADMIN)).contains("Kyrkorna");
    }

    /** Steps are the tenant's own. */
    private long steps(String what) {
        return accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql("select " + what + " from partnership_step")
                        .query(Long.class)
                        .single()));
    }

    private int take(String state, String day, String note) {
        return status(steps, LEADER, "state", state, "takenOn", day, "note", note);
    }
}
