package se.medvandrare.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/** What an address answers before any module is asked. */
@PortalTest
class GroundTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Test
    void sendsAStrangerAtAStaffAddressToSignIn() {
        assertThat(mvc.get().uri("/arbete")).hasStatus(302).redirectedUrl().endsWith("/logga-in");
    }

    @Test
    void doesNotKnowAnAddressNobodyNamed() {
        assertThat(mvc.get().uri("/annat/konstigt")).hasStatus(404);
        assertThat(mvc.get().uri("/actuator/env")).hasStatus(404);
    }

    @Test
    void doesNotPretendThatThePageOfErrorsIsAPage() {
        assertThat(mvc.get().uri("/error")).hasStatus(404);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        var home = accounts.skelleftea();
        accounts.open("anna@example.se", home.tenant(), Role.DESK);

        assertThat(mvc.post().uri("/arbete/byt").param("tenant", "1").with(accounts.as("anna@example.se")))
                .hasStatus(403);
    }
}
