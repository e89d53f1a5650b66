package se.medvandrare.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;

/** Somebody leaves a project and comes back. */
@PortalTest
class ExitPagesTest extends StaffPages {

    String page;

    @BeforeEach
    void prepare() {
        page = LIST + "/" + people.enrol("Amina", "Berg");
    }

    @Test
    void endsAndContinuesTheStay() {
        var today = people.today().toString();
        var left = people.today().minusDays(2).toString();
        assertThat(exit(version(), "exitedOn", left, "reason", "WORK")).hasStatus(302);
        assertThat(get("")).bodyText().contains("Utskriven", "Fick arbete");
        assertThat(exit(version(), "exitedOn", left, "status", "EMPLOYED", "cefrExit", "B1"))
                .hasStatus(302);
        assertThat(get("")).bodyText().contains("B1 –", "Arbetar");
        assertThat(post("/igen", "enteredOn", today)).hasStatus(302);

        assertThat(get("")).bodyText().contains(today + " – kvar");
        assertThat(people.count("spell")).isEqualTo(2);
        assertThat(people.count("enrolment")).isOne();
    }

    @Test
    void undoesAnExit() {
        exit(version(), "exitedOn", people.today().toString());
        assertThat(post("/angra-avslut")).hasStatus(302);

        assertThat(people.count("enrolment where exited_on is null")).isOne();
        assertThat(post("/angra-avslut")).hasStatus(409);
    }

    @Test
    void tellsAtTheFieldWhyAnExitIsRefused() {
        assertThat(exit(version(), "exitedOn", people.today().minusYears(1).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Sista dagen är före inskrivningen", "id=\"exitedOn-error\"");
    }

    @Test
    void correctsTheDayOfAnExit() {
        var day = people.today().minusDays(3).toString();
        exit(version(), "exitedOn", people.today().toString(), "reason", "WORK");

        assertThat(exit(version(), "exitedOn", day, "reason", "WORK")).hasStatus(302);
        assertThat(get("")).bodyText().contains("– " + day);
    }

    @Test
    void showsBothTextsWhenTwoWriteAboutTheSameExit() {
        var seen = version();
        exit(seen, "exitedOn", people.today().toString(), "reason", "WORK");

        var late = exit(seen, "exitedOn", people.today().toString(), "reason", "MOVED");

        assertThat(late).hasStatus(409).bodyText().contains("Någon annan hann före", "Fick arbete", "Flyttade");
        assertThat(get("")).bodyText().contains("Fick arbete").doesNotContain("Flyttade");
        assertThat(exit(version(late), "exitedOn", people.today().toString(), "reason", "MOVED"))
                .hasStatus(302);
    }

    @Test
    void followsUpAndTellsWhatCannotBeKnownYet() {
        var asked = people.today().minusDays(9).toString();
        assertThat(tell("recognitionAppliedOn", asked)).hasStatus(302);
        assertThat(get("")).bodyText().contains("Ansökte om att få utbildning eller yrke erkänt", asked);

        assertThat(tell("recognitionAppliedOn", asked, "status6m", "EMPLOYED"))
                .hasStatus(422)
                .bodyText()
                .contains("6 månader efter utskrivningen", "id=\"status6m-error\"");
    }

    @Test
    void showsBothTextsWhenTwoFollowUp() {
        var seen = version(get("/uppfoljning"));
        post("/uppfoljning", "version", seen, "residenceAppliedOn", "2026-01-02");

        assertThat(post("/uppfoljning", "version", seen, "residenceAppliedOn", "2026-01-03"))
                .hasStatus(409)
                .bodyText()
                .contains("Någon annan hann före", "2026-01-02", "2026-01-03");
    }

    private MvcTestResult tell(String... fields) {
        return post("/uppfoljning", and(fields, "version", version(get("/uppfoljning"))));
    }

    private String version() {
        return version(get("/avsluta"));
    }

    private static String version(MvcTestResult shown) {
        return new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .split("name=\"version\" value=\"")[1]
                .split("\"")[0];
    }

    private MvcTestResult get(String part) {
        return getAs(TestPeople.LEADER, page + part);
    }

    private MvcTestResult exit(String version, String... fields) {
        return post("/avsluta", and(fields, "version", version));
    }

    private MvcTestResult post(String part, String... fields) {
        return postAs(TestPeople.LEADER, page + part, fields);
    }
}
