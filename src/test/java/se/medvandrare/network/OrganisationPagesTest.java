package se.medvandrare.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

@PortalTest
class OrganisationPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    TestAccounts.Home home;

    @BeforeEach
    void openAnAccount() {
        home = accounts.skelleftea();
        accounts.open("admin@example.se", home.tenant(), Role.ADMIN);
    }

    @Test
    void showsVisitorsWhoItIsHowToReachThemAndWhatTheySpeak() {
        var id = add("Föreningen Urkraft");

        var page = mvc.get()
                .uri("/sv/skelleftea/aktorer/{id}-foreningen-urkraft", id)
                .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("070-1740605", "arabiska", "somaliska")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/ar/skelleftea/aktorer"))
                .hasStatusOk()
                .bodyText()
                .contains("Föreningen Urkraft");
    }

    @Test
    void showsBothWordingsWhenTwoPeopleChangedTheSame() {
        var id = add("Urkraft");
        post("/arbete/aktorer/" + id, "version", "0", "name", "Föreningen Urkraft");

        var late = post("/arbete/aktorer/" + id, "version", "0", "name", "Urkraft i Skellefteå");

        assertThat(late.getResponse().getStatus()).isEqualTo(409);
        assertThat(late)
                .bodyText()
                .contains("Föreningen Urkraft")
                .contains("Urkraft i Skellefteå")
                .doesNotContain("??");
    }

    @Test
    void takesOnlyWebAddressesThatAreSafe() {
        assertThat(post("/arbete/aktorer/ny", "name", "Prov", "web", "javascript:alert(1)")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void doesNotKnowAnotherTenantsOrganisationAsOnesOwn() {
        var id = add("Urkraft");
        accounts.open("are@example.se", accounts.are().tenant(), Role.ADMIN);

        assertThat(mvc.get().uri("/arbete/aktorer/{id}", id).with(accounts.as("are@example.se")))
                .hasStatus(404);
    }

    private long add(String name) {
        assertThat(post("/arbete/aktorer/ny", "name", name).getResponse().getStatus())
                .isEqualTo(302);
        return jdbc.sql("select id from organisation").query(Long.class).single();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .with(accounts.as("admin@example.se"))
                .with(csrf())
                .param("sector", "CIVIL_SOCIETY")
                .param("kind", "ASSOCIATION")
                .param("phone", "070-1740605")
                .param("languages", "ar", "so");
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
