package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.projects.TestProjects;

/** An activity leader plans and changes activities. */
@PortalTest
class PlanningPagesTest extends PlannedPages {

    @Test
    void plansAnActivityAndPublishesIt() {
        assertThat(get(ALL + "/ny")).hasStatusOk().bodyText().contains("Ny aktivitet", "Föreningen", "Kulturhuset");
        assertThat(form(ALL + "/ny", "", organisation))
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid", "<a href=\"#title\">Rubrik: Fyll i fältet.</a>");

        var answer = form(ALL + "/ny").exchange();
        assertThat(answer).hasStatus3xxRedirection();
        var address = answer.getResponse().getHeader("Location");
        assertThat(get(address)).hasStatusOk().bodyText().contains("Stickcafé", "Inte publicerad", "saknas");
        assertThat(post(address + "/publicera")).hasStatus3xxRedirection();
        assertThat(get(address)).bodyText().contains("Publicerad");
        assertThat(get(ALL + "?q=stickcafe")).bodyText().contains("Stickcafé").doesNotContain(">Språkcafé<");
    }

    @Test
    void showsBothTextsWhenTwoHaveChangedTheSame() {
        var address = ALL + "/" + cafe + "/andra";
        assertThat(get(address))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"version\" value=\"0\"",
                        "action=\"" + address + "\"",
                        "href=\"" + ALL + "/" + cafe + "\"");
        assertThat(form(address).param("version", "0")).hasStatus3xxRedirection();

        var late = form(address)
                .param("version", "0")
                .param("contactPhone", "070-1740611")
                .exchange();

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Någon annan har ändrat", "070-1740611", "value=\"1\"", "action=\"" + address + "\"");
    }

    @Test
    void writesATextInAnotherLanguageAndTakesItAway() {
        var address = ALL + "/" + cafe + "/texter/en";
        assertThat(get(address)).hasStatusOk().bodyText().contains("lang=\"en\"", "Fika och prata svenska");
        assertThat(post(address).param("version", "0").param("title", "Language circle"))
                .hasStatus(422);
        assertThat(post(address)
                        .param("version", "0")
                        .param("title", "Language circle")
                        .param("summary", "Coffee and talk"))
                .hasStatus3xxRedirection();
        assertThat(get(address)).bodyText().contains("Language circle");
        assertThat(post(address).param("version", "0").param("title", "Other").param("summary", "Other"))
                .hasStatus(409)
                .bodyText()
                .contains("Language circle", "value=\"Other\"");
        assertThat(post(address).param("version", "1")).hasStatus3xxRedirection();
        assertThat(get(address)).bodyText().doesNotContain("Language circle");
    }

    @Test
    void showsAHostOnlyWhatTheirOrganisationDoes() {
        var other = new TestProjects(jdbc, transactions, accounts).organisation(home, "Grannföreningen");
        var theirs = activities.cafe(home, other, null, null);
        var project = new TestProjects(jdbc, transactions, accounts).run(home, "4all", null);
        var led = activities.cafe(home, other, project, null);
        accounts.open("ledare@example.se", home.tenant(), Role.LEADER, Scope.PROJECT, project);
        accounts.open("chef@example.se", home.tenant(), Role.LEADER);

        assertThat(get(ALL)).bodyText().contains("En aktivitet").doesNotContain("Grannföreningen");
        assertThat(get(ALL + "/" + theirs)).hasStatus(404);
        assertThat(post(ALL + "/" + theirs + "/avsluta")).hasStatus(404);
        assertThat(form(ALL + "/ny", "Stickcafé", other)).hasStatus(404);
        assertThat(as("ledare@example.se", ALL + "/" + led)).hasStatusOk();
        assertThat(as("ledare@example.se", ALL + "/" + cafe)).hasStatus(404);
        activities.session(home, led, Instant.now());
        assertThat(as("chef@example.se", ALL)).bodyText().contains("3 aktiviteter");
        assertThat(as("chef@example.se", "/arbete")).bodyText().contains("tid=idag");
    }

    private MockMvcRequestBuilder form(String address) {
        return form(address, "Stickcafé", organisation);
    }

    private MockMvcRequestBuilder form(String address, String title, long organiser) {
        return post(address)
                .param("title", title)
                .param("summary", "Sticka tillsammans")
                .param("organisationId", String.valueOf(organiser))
                .param("placeId", String.valueOf(place))
                .param("theme", "CRAFT")
                .param("held", "sv", "ar")
                .param("womenOnly", "true")
                .param("signUp", "true")
                .param("seats", "8");
    }
}
