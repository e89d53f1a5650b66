package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** The cards, as visitors and those who open them see them. */
class ProjectPagesTest extends ProjectTest {

    @Test
    void showsAVisitorTheCardInTheirLanguageWithTheEmblem() {
        post(CARD + "/texter/sv", LEADER, "shortDescription", "Mötesplatser för alla.", "summary", "En medvandrare.");

        var arabic = body("/ar/skelleftea/projekt/4all");

        assertThat(arabic)
                .contains("lang=\"sv\" dir=\"ltr\"")
                .contains("Mötesplatser för alla.")
                .contains("class=\"eu\"");
        assertThat(body("/sv/skelleftea/projekt"))
                .contains("/sv/skelleftea/projekt/4all")
                .contains("Mötesplatser för alla.");
    }

    @Test
    void showsNoEmblemOnAProjectWithoutAnEuFund() {
        projects.run(home, "eget", null);

        assertThat(body("/sv/skelleftea/projekt/eget")).doesNotContain("class=\"eu\"");
    }

    @Test
    void opensAnEmptyProjectForTheAdministratorOnly() {
        var owner = String.valueOf(projects.organisation(home, "Kommunen"));
        var form = new String[] {
            "name",
            "Nytt",
            "slug",
            "nytt-projekt",
            "ownerId",
            owner,
            "framework",
            "ESFPLUS-2021",
            "startsOn",
            "2026-01-01",
            "endsOn",
            "2027-12-31"
        };

        assertThat(post("/arbete/projekt/nytt", LEADER, form).getResponse().getStatus())
                .isEqualTo(403);
        assertThat(post("/arbete/projekt/nytt", ADMIN, form).getResponse().getStatus())
                .isEqualTo(302);
        assertThat(post("/arbete/projekt/nytt", ADMIN, form).getResponse().getStatus())
                .isEqualTo(422);
        assertThat(body("/arbete/projekt/nytt-projekt", ADMIN)).contains("ESF+ 2021-2027");
    }

    @Test
    void doesNotKnowTheProjectForLeadersOfOtherProjectsAndTenants() {
        var other = projects.run(home, "andra", "AMIF-2021");
        accounts.open("andra@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, other);
        accounts.open("are@example.se", accounts.are().tenant(), Role.LEADER);

        for (var stranger : new String[] {"andra@example.se", "are@example.se"}) {
            assertThat(mvc.get().uri(CARD).with(accounts.as(stranger))).hasStatus(404);
            assertThat(mvc.get().uri(CARD + "/kort").with(accounts.as(stranger)))
                    .hasStatus(404);
            assertThat(post(CARD + "/personal/ny", stranger, "title", "Spion", "share", "100")
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(body("/arbete/projekt", "andra@example.se"))
                .contains("ANDRA")
                .doesNotContain(CARD + "\"");
    }

    @Test
    void changesTheFundAndRefusesASupportLargerThanTheBudget() {
        assertThat(status(CARD + "/kort", LEADER, card("granted", "200", "totalBudget", "100")))
                .isEqualTo(422);
        assertThat(status(CARD + "/kort", LEADER, card("granted", "1000000", "totalBudget", "2000000")))
                .isEqualTo(302);

        assertThat(body(CARD, LEADER)).contains("1 000 000 SEK".replace(' ', '\u00a0'));
        assertThat(body(CARD + "/kort", LEADER)).contains("value=\"1000000\"");
    }
}
