package se.medvandrare.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two people change the same card at once, and neither loses anything. */
class CardMeetingTest extends ProjectTest {

    @Test
    void showsBothWordingsWhenTwoPeopleChangedTheSame() {
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "50");
        var id = only("project_staff");
        post(CARD + "/personal/" + id, LEADER, "version", "0", "title", "Lärare", "share", "60");

        var late = post(CARD + "/personal/" + id, LEADER, "version", "0", "title", "Handledare", "share", "50");

        assertThat(late.getResponse().getStatus()).isEqualTo(409);
        assertThat(late).bodyText().contains("Lärare").contains("Handledare").contains("name=\"version\" value=\"1\"");
        assertThat(body(CARD, LEADER)).contains("Lärare").doesNotContain("Handledare");
    }

    @Test
    void showsBothWordingsOnEveryPageThatIsEdited() {
        post(CARD + "/partner/ny", LEADER, "newName", "Urkraft", "role", "PARTNER");
        post(CARD + "/mal/ny", LEADER, "kind", "GOAL", "name", "Delaktighet");
        post(CARD + "/egna-indikatorer/ny", LEADER, "name", "Arbetsgivare", "unit", "antal");
        post(CARD + "/mal-indikator/O.2.3", LEADER, "wanted", "100");
        post(CARD + "/texter/sv", LEADER, "shortDescription", "Kort.", "summary", "Lång.");

        meet(
                "/kort",
                "contact",
                "name",
                "4ALL",
                "phase",
                "RUNNING",
                "framework",
                "AMIF-2021",
                "fund",
                "AMIF",
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31");
        meet("/partner/" + only("partnership"), "promisedGain", "role", "PARTNER");
        meet("/mal/" + only("goal"), "about", "kind", "GOAL", "name", "Delaktighet");
        meet("/egna-indikatorer/" + only("own_indicator"), "unit", "name", "Arbetsgivare");
        meet("/texter/sv", "background", "shortDescription", "Kort.", "summary", "Lång.");
        assertThat(status(CARD + "/mal-indikator/O.2.3", LEADER, "version", "0", "wanted", "110"))
                .isEqualTo(302);
        assertThat(post(CARD + "/mal-indikator/O.2.3", LEADER, "version", "0", "wanted", "120"))
                .hasStatus(409)
                .bodyText()
                .contains(">110<", ">120<");
    }

    @Test
    void showsWhatWasChosenInWords() {
        post(CARD + "/mal/ny", LEADER, "kind", "GOAL", "name", "Delaktighet");
        var parent = only("goal");
        post(CARD + "/mal/ny", LEADER, "kind", "SUB_GOAL", "name", "Språk");
        var goal = CARD + "/mal/" + (parent + 1);
        post(goal, LEADER, "version", "0", "kind", "SUB_GOAL", "name", "Språk", "parentId", String.valueOf(parent));

        var late = post(goal, LEADER, "version", "0", "kind", "AREA", "name", "Språk");

        assertThat(late).hasStatus(409).bodyText().contains("<td>Delaktighet</td>", "<td>Insatsområden</td>");
    }

    @Test
    void savesTheSameWordsTwiceWithoutAsking() {
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "50");
        var fields = new String[] {"version", "0", "title", "Lärare", "share", "60", "tasks", "Undervisar"};

        assertThat(status(CARD + "/personal/" + only("project_staff"), LEADER, fields))
                .isEqualTo(302);
        assertThat(status(CARD + "/personal/" + only("project_staff"), LEADER, fields))
                .isEqualTo(302);
    }

    @Test
    void keepsWhatWasTypedWhenTheRowHasBeenRemovedMeanwhile() {
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "50");
        var post = CARD + "/personal/" + only("project_staff");
        assertThat(status(post + "/ta-bort", ADMIN, "version", "0")).isEqualTo(302);

        assertThat(post(post, LEADER, "version", "0", "title", "Handledare", "share", "50"))
                .hasStatus(422)
                .bodyText()
                .contains("Handledare", "Någon annan tog bort");
        assertThat(status(post + "/ta-bort", LEADER, "version", "0")).isEqualTo(302);
    }

    @Test
    void removesNothingThatSomebodyHasJustChanged() {
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "50");
        var post = CARD + "/personal/" + only("project_staff");
        post(post, ADMIN, "version", "0", "title", "Lärare", "share", "60");

        assertThat(post(post + "/ta-bort", LEADER, "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("inte borttaget");
        assertThat(body(CARD, LEADER)).contains("Lärare");
    }

    @Test
    void keepsTheVersionWhenSomethingTypedCannotBeRead() {
        post(CARD + "/personal/ny", LEADER, "title", "Pedagog", "share", "50");

        assertThat(post(
                        CARD + "/personal/" + only("project_staff"),
                        LEADER,
                        "version",
                        "0",
                        "title",
                        "Tolk",
                        "share",
                        "x"))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"version\" value=\"0\"", "Tolk", "share-error");
    }

    /** The leader and the administrator write different things in one field; the later one sees both. */
    private void meet(String address, String field, String... fields) {
        assertThat(status(CARD + address, ADMIN, with(field, "Deras ord", fields)))
                .as(address)
                .isEqualTo(302);
        assertThat(post(CARD + address, LEADER, with(field, "Mina ord", fields)))
                .as(address)
                .hasStatus(409)
                .bodyText()
                .contains("<td>Deras ord</td>", "<td>Mina ord</td>", "name=\"version\" value=\"1\"")
                .doesNotContain("??");
    }

    private static String[] with(String field, String words, String... fields) {
        return Stream.concat(Stream.of("version", "0", field, words), Stream.of(fields))
                .toArray(String[]::new);
    }
}
