package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medvandrare.accounts.Role;

/** What the administrator of a tenant does with the cards of its projects. */
class CardAdministratorTest extends ProjectTest {

    @Test
    void letsTheAdministratorOfTheTenantChangeEveryPartOfTheCard() {
        assertThat(status(CARD + "/kort", ADMIN, card("name", "Medvandrare", "archived", "true")))
                .isEqualTo(302);
        assertThat(status(CARD + "/texter/sv", ADMIN, "shortDescription", "Kort.", "summary", "Lång."))
                .isEqualTo(302);
        assertThat(status(CARD + "/personal/ny", ADMIN, "title", "Pedagog", "share", "50"))
                .isEqualTo(302);
        assertThat(status(CARD + "/mal-indikator/O.2.3", ADMIN, "wanted", "120"))
                .isEqualTo(302);

        assertThat(body(CARD, ADMIN)).contains("Medvandrare", "Pedagog", "Arkiv");
        assertThat(body(GOALS, ADMIN)).contains(">120<");
        assertThat(body("/sv/skelleftea/projekt/4all")).contains("Projektet är avslutat");
    }

    @Test
    void asksTheAdministratorWhatAnArchivedAndAnInventedProjectIs() {
        assertThat(body(CARD + "/kort", ADMIN))
                .contains(
                        "name=\"archived\"", "archived-hint", "name=\"fictional\"", "fictional-hint", "continues-hint")
                .doesNotContain("??");
    }

    @Test
    void continuesAnEarlierProjectButNeverInACircle() {
        projects.run(home, "forr", null);

        assertThat(status(CARD + "/kort", ADMIN, card("continues", "forr", "fictional", "true")))
                .isEqualTo(302);
        assertThat(body("/sv/skelleftea/projekt/4all")).contains("/projekt/forr", "påhittad fortsättning");
        assertThat(body("/arbete/projekt/forr/kort", ADMIN)).doesNotContain("value=\"4all\"");
        assertThat(status("/arbete/projekt/forr/kort", ADMIN, card("continues", "4all")))
                .isEqualTo(422);
    }

    @Test
    void continuesNoProjectOfAnotherTenant() {
        projects.run(accounts.are(), "are", null);

        assertThat(status(CARD + "/kort", ADMIN, card("continues", "are"))).isEqualTo(422);
    }

    @Test
    void doesNotKnowAProjectOfAnotherTenantForAnAdministrator() {
        accounts.open("are@example.se", accounts.are().tenant(), Role.ADMIN);

        assertThat(mvc.get().uri(CARD + "/kort").with(accounts.as("are@example.se")))
                .hasStatus(404);
        assertThat(status(CARD + "/kort", "are@example.se", card("name", "Stulet")))
                .isEqualTo(404);
        assertThat(status(CARD + "/texter/sv", "are@example.se", "shortDescription", "Kort.", "summary", "Lång."))
                .isEqualTo(404);
        assertThat(status(CARD + "/personal/ny", "are@example.se", "title", "Spion", "share", "1"))
                .isEqualTo(404);
    }
}
