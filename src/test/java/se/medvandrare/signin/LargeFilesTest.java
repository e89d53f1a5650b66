package se.medvandrare.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

@PortalTest
class LargeFilesTest {

    private static final String LEADER = "ledare@example.se";
    private static final int LARGE = 6_000_001;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void openAccount() {
        accounts.open(LEADER, accounts.skelleftea().tenant(), Role.LEADER);
    }

    @Test
    void letsALargeFileThroughFromSomebodyAtWork() {
        assertThat(upload(LARGE).with(accounts.as(LEADER)).with(csrf())).hasStatus(404);
    }

    @Test
    void refusesALargeFileFromAStranger() {
        assertThat(upload(LARGE).with(csrf())).hasStatus(413);
        assertThat(upload(LARGE).cookie(new Cookie("SESSION", "made-up"))).hasStatus(413);
    }

    @Test
    void refusesAStrangersFileThatDoesNotSayItsLength() {
        assertThat(upload(10).header("Transfer-Encoding", "chunked")).hasStatus(411);
    }

    @Test
    void leavesASmallFileToTheRulesForForms() {
        assertThat(upload(10)).hasStatus(403);
    }

    private MockMvcRequestBuilder upload(int bytes) {
        return mvc.post()
                .uri("/arbete/projekt/finns-inte/import")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .content(new byte[bytes]);
    }
}
