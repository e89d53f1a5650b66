package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** The rows of a card: posts, partners, goals, targets and own indicators. */
class CardRowsTest extends ProjectTest {

    @Test
    void addsPostsAndSumsTheirShares() {
        post(CARD + "/personal/ny", LEADER, "title", "Projektledare", "share", "100");
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "75");

        assertThat(body(CARD, LEADER)).contains("Pedagog").contains(">175<").doesNotContain("??");
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var answer = post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "175");

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer).bodyText().contains("Pedagog").contains("share-error");
    }

    @Test
    void takesUpAPartnerNobodyKnewAndAWantedCooperation() {
        post(PARTNERS + "/ny", LEADER, "newName", "Urkraft", "role", "PARTNER", "promisedGain", "Ny kunskap");
        post(PARTNERS + "/ny", LEADER, "newName", "Kyrkorna", "role", "WANTED");

        assertThat(body(PARTNERS, LEADER))
                .contains("Ny kunskap")
                .contains("Inte kontaktad")
                .doesNotContain("??");
        assertThat(body("/sv/skelleftea/projekt/4all")).contains("Urkraft").contains("Kyrkorna");
    }

    @Test
    void hangsAGoalUnderAnotherAndKeepsWhatSomethingBelongsTo() {
        post(CARD + "/mal/ny", LEADER, "kind", "GOAL", "name", "Delaktighet");
        var goal = only("goal");
        post(CARD + "/mal/ny", LEADER, "kind", "SUB_GOAL", "name", "Mötesplatser", "parentId", String.valueOf(goal));

        assertThat(post(CARD + "/mal/" + goal + "/ta-bort", LEADER, "version", "0")
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
        assertThat(body(GOALS, LEADER))
                .containsSubsequence("Delaktighet", "<ul>", "Mötesplatser")
                .doesNotContain("??");
    }

    @Test
    void setsATargetAndChangesIt() {
        post(CARD + "/mal-indikator/O.2.3", LEADER, "wanted", "120");
        post(CARD + "/mal-indikator/O.2.3", LEADER, "version", "0", "wanted", "130");

        assertThat(body(GOALS, LEADER)).contains(">130<");
    }

    @Test
    void entersAReadingWithItsSourceAndStrikesIt() {
        post(CARD + "/egna-indikatorer/ny", LEADER, "name", "Arbetsgivare", "unit", "arbetsgivare", "wanted", "30");
        var own = only("own_indicator");
        var readings = CARD + "/egna-indikatorer/" + own + "/matvarden";
        post(readings, LEADER, "readOn", "2026-01-02", "value", "19", "source", "Närvarolistor");
        var reading = only("reading");

        assertThat(body(GOALS, LEADER)).contains(">19<").contains("Närvarolistor");
        post(readings + "/" + reading + "/stryk", LEADER);
        assertThat(body(GOALS, LEADER)).doesNotContain(">19<");
        assertThat(body(readings, LEADER)).contains("Struket").doesNotContain("??");
        assertThat(post(CARD + "/egna-indikatorer/" + own + "/ta-bort", LEADER, "version", "0")
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void changesNoRowOfAnotherProject() {
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "50");
        var id = only("project_staff");
        var other = projects.run(home, "andra", "AMIF-2021");
        accounts.open("andra@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, other);

        var answer = status(
                "/arbete/projekt/andra/personal/" + id,
                "andra@example.se",
                "version",
                "0",
                "title",
                "Spion",
                "share",
                "1");

        assertThat(answer).isEqualTo(422);
        assertThat(status("/arbete/projekt/andra/personal/" + id + "/ta-bort", "andra@example.se", "version", "0"))
                .isEqualTo(302);
        assertThat(mvc.get().uri("/arbete/projekt/andra/personal/" + id).with(accounts.as("andra@example.se")))
                .hasStatus(404);
        assertThat(body(CARD, LEADER)).contains("Pedagog").doesNotContain("Spion");
    }
}
