package se.medvandrare.answers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.browser.Chromium;
import se.medvandrare.signin.TestFactors;

/** Answering in a real browser: with the keyboard alone, and without scripts. */
@PortalTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"MEDVANDRARE_DATA=target/${run:run-1}/database", "medvandrare.demo=false"})
@ExtendWith(Chromium.class)
@Import(TestFactors.class)
class AnswersBrowserTest {

    static final String ANNA = "anna@example.se";
    static final String PASSWORD = "en-lang-losenfras";

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts tests;

    @Autowired
    Accounts accounts;

    @Autowired
    TestFactors device;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    final List<String> said = new ArrayList<>();

    @BeforeEach
    void fillThePortal() {
        var home = tests.skelleftea();
        accounts.give(accounts.open(ANNA, "Anna", PASSWORD), home.tenant(), Role.DESK, Scope.TENANT, null);
        var programme = new TestProgramme(tests, jdbc, transactions, home);
        var association = programme.organisation("Föreningen Urkraft");
        var library = programme.place("Stadsbiblioteket");
        programme.session(programme.activity(association, library, "Språkkafé", Map.of()), 1);
        programme.session(programme.activity(association, library, "Språkkafé för föräldrar", Map.of()), 1);
    }

    @Test
    void findsWithSlashWalksWithArrowsAndPutsOnTheSlipWithL(Browser browser) {
        try (var context = browser.newContext()) {
            var page = at(context, "/arbete/kundtjanst");
            page.locator("body").press("/");
            assertThat(page.locator("#answer-search")).isFocused();
            page.keyboard().type("språkkaf");
            assertThat(page.locator("[data-hit]")).hasCount(2);

            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[data-hit]").nth(1)).isFocused();
            page.keyboard().press("l");

            assertThat(page.locator("[data-slip]")).hasText("Lappen: 1 av 5");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("#answer-search")).isFocused();
            Assertions.assertThat(page.waitForPopup(() -> {
                                page.keyboard().press("ArrowDown");
                                page.keyboard().press("Enter");
                            })
                            .url())
                    .contains("/sv/skelleftea/aktiviteter/");
            Assertions.assertThat(said).isEmpty();
        }
    }

    @Test
    void writesASlashAsASlashInATextField(Browser browser) {
        try (var context = browser.newContext()) {
            var page = at(context, "/arbete/kundtjanst/lapp/rader/ny");
            page.locator("#what").press("/");

            assertThat(page.locator("#what")).hasValue("/");
        }
    }

    @Test
    void worksWithoutScripts(Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = at(context, "/arbete/kundtjanst");
            page.locator("#answer-search").fill("föräldrar");
            page.locator("#answer-search").press("Enter");
            page.locator("form[data-add] button").first().click();
            page.locator("input[name=language][value=ar]").check();
            page.locator("button.primary").click();

            assertThat(page.locator(".slip .code")).isVisible();
            assertThat(page.locator(".slip-title").first()).hasText("ورقتك");
        }
    }

    @Test
    void isAccessibleAndFitsANarrowPage(Browser browser) {
        try (var context = browser.newContext()) {
            var page = at(context, "/arbete/kundtjanst/svar?q=spr%C3%A5kkaf%C3%A9");
            fits(page);
            page.locator("form[data-add] button").first().click();
            assertThat(page.locator("[data-slip]")).hasText("Lappen: 1 av 5");
            page.navigate(address("/arbete/kundtjanst/lapp"));
            fits(page);
            page.locator("input[name=language][value=ar]").check();
            page.locator("button.primary").click();
            fits(page);
            page.navigate(page.locator("a[rel='noopener noreferrer']")
                    .getAttribute("href")
                    .replaceFirst("^https?://[^/]+", address("")));
            fits(page);
            Assertions.assertThat(said).isEmpty();
        }
    }

    private static void fits(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        page.setViewportSize(320, 800);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(320);
        page.setViewportSize(1280, 900);
    }

    /** Signs in and goes to the page. */
    private Page at(BrowserContext context, String path) {
        var page = context.newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        device.code(ANNA);
        page.navigate(address("/logga-in"));
        page.locator("input[name=login]").fill(ANNA);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address("/logga-in/kod"));
        page.locator("input[name=code]").fill(device.code(ANNA));
        page.locator("input[name=code]").press("Enter");
        page.waitForURL(address("/arbete"));
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
