package se.medvandrare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medvandrare.PortalTest;

/** The sign-in page in a real browser: it is styled, labelled and says nothing in the console. */
@PortalTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"MEDVANDRARE_DATA=target/${run:run-1}/database", "medvandrare.demo=false"})
@ExtendWith(Chromium.class)
class SignInBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void showsTheFormAndKeepsQuiet(Browser browser) {
        try (var page = browser.newPage()) {
            var said = new ArrayList<String>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.onPageError(said::add);
            page.navigate("http://localhost:" + port + "/logga-in");
            assertThat(page.locator("input[name=login]")).isVisible();
            assertThat(page.locator("input[name=password]")).isVisible();
            Assertions.assertThat(said).isEmpty();
        }
    }
}
