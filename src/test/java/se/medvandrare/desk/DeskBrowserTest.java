package se.medvandrare.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.Today;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.browser.Chromium;
import se.medvandrare.signin.TestFactors;

/** The desk in a real browser: how many keys a visit costs, and that it works without the comfort of scripts. */
@PortalTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"MEDVANDRARE_DATA=target/${run:run-1}/database", "medvandrare.demo=false"})
@ExtendWith(Chromium.class)
@Import(TestFactors.class)
class DeskBrowserTest {

    static final String ANNA = "anna@example.se";
    static final String PASSWORD = "en-lang-losenfras";
    static final Pattern SAVED = Pattern.compile(".*sparad=\\d+.*");

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
    TransactionOperations transactions;

    final List<String> said = new ArrayList<>();
    TestDesk test;
    long tenant;

    @BeforeEach
    void openADesk() {
        tenant = tests.skelleftea().tenant();
        accounts.give(accounts.open(ANNA, "Anna", PASSWORD), tenant, Role.DESK, Scope.TENANT, null);
        test = new TestDesk(tests, jdbc, transactions).open(tenant);
    }

    @Test
    void registersAVisitWithAtMostEightKeysAndIsReadyForTheNext(Browser browser) {
        try (var context = browser.newContext()) {
            var page = desk(context);

            var keys = press(page, "2", "Tab", "a", "r", "Control+Enter");

            saved(page);
            Assertions.assertThat(keys).isLessThanOrEqualTo(8);
            assertThat(page.locator("#topicId-1")).isFocused();
            assertThat(page.locator("input[name=topicId]:checked")).hasCount(0);
            Assertions.assertThat(count("where language = 'ar' and topic_id <> " + test.topic))
                    .isEqualTo(1);
            Assertions.assertThat(said).isEmpty();
        }
    }

    @Test
    void undoesWithTwoMoreKeys(Browser browser) {
        try (var context = browser.newContext()) {
            var page = desk(context);
            press(page, "1", "Enter");
            saved(page);

            press(page, "Shift+Tab", "Enter");

            assertThat(page.locator(".flash")).isVisible();
            Assertions.assertThat(count("")).isZero();
        }
    }

    @Test
    void takesADigitAsADigitInATextFieldAndSaysWhichLanguageTheLettersMean(Browser browser) {
        try (var context = browser.newContext()) {
            var page = desk(context);
            press(page, "1", "Tab", "2");

            assertThat(page.locator("#language")).hasValue("2");
            assertThat(page.locator("#topicId-1")).isChecked();

            page.locator("#language").fill("som");
            assertThat(page.locator("#language-found")).hasText("somaliska");
        }
    }

    @Test
    void suggestsWhereToSendSomebodyWhileOneTypes(Browser browser) {
        test.run(tenant, """
                insert into organisation (name, sector, kind) values ('Röda Korset', 'CIVIL_SOCIETY', 'ASSOCIATION')
                """);
        try (var context = browser.newContext()) {
            var page = desk(context);
            page.locator("#sentTo").pressSequentially("roda");

            assertThat(page.locator("#places-to-go option"))
                    .hasAttribute("value", Pattern.compile("Röda Korset · O\\d+"));
        }
    }

    @Test
    void saysWithOneKeyThatOurPagesDidNotAnswer(Browser browser) {
        try (var context = browser.newContext()) {
            var page = desk(context);
            press(page, "1", "n", "Enter");

            saved(page);
            Assertions.assertThat(count("where not pages_answered")).isOne();
        }
    }

    @Test
    void takesAnErrandWithOneKeyAndKeepsADraft(Browser browser) {
        try (var context = browser.newContext()) {
            var page = desk(context);
            page.navigate(address("/arbete/kundtjanst/arenden/nytt"));
            page.locator("#what").fill("Ring om skolan");
            page.waitForResponse(answer -> answer.url().endsWith("/utkast"), () -> page.locator("#who")
                    .fill("Mamman"));
            page.navigate(address("/arbete/kundtjanst/arenden/nytt"));
            page.locator("a[href*='utkast=true']").click();
            assertThat(page.locator("#what")).hasValue("Ring om skolan");
            page.locator("#ownerId").selectOption("");
            page.locator("button.primary").click();

            page.waitForURL(Pattern.compile(".*/arenden/\\d+"));
            page.navigate(address("/arbete/kundtjanst/arenden?vems=ingens"));
            page.locator("[data-claimable]").press("t");
            assertThat(page.locator(".flash")).isVisible();
            Assertions.assertThat(test.inside(tenant, "select count(*) from errand where owner_id is not null"))
                    .isOne();
            Assertions.assertThat(said).isEmpty();
        }
    }

    @Test
    void keysInATallyOfTwentyWithTheKeyboardAlone(Browser browser) {
        try (var context = browser.newContext()) {
            var page = desk(context);
            page.navigate(address("/arbete/kundtjanst/streck"));
            page.locator("#band").selectOption("EARLY");
            page.locator("#day").fill(Today.inSweden().minusDays(1).toString());
            page.locator("input[name^=antal]").first().focus();

            var keys = press(page, "1", "2", "Enter", "8", "Control+Enter");

            page.waitForURL(SAVED);
            Assertions.assertThat(keys).isLessThanOrEqualTo(6);
            Assertions.assertThat(count("")).isEqualTo(20);
        }
    }

    @Test
    void worksWithoutScripts(Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = desk(context);

            press(page, "Space", "Tab", "s", "o", "Enter");

            saved(page);
            Assertions.assertThat(count("where language = 'so'")).isEqualTo(1);
        }
    }

    @Test
    void isAccessibleAndFitsANarrowOrEnlargedPage(Browser browser) {
        try (var context = browser.newContext()) {
            var page = desk(context);
            press(page, "1", "Enter");
            saved(page);
            for (var address : List.of("", "/arenden", "/arenden/nytt", "/statistik")) {
                page.navigate(address("/arbete/kundtjanst" + address));
                Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(address)
                        .isEmpty();
                for (var width : List.of(320, 640)) {
                    page.setViewportSize(width, 800);
                    Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(address)
                            .isEqualTo(width);
                }
                page.setViewportSize(1280, 900);
            }
            Assertions.assertThat(said).isEmpty();
        }
    }

    /** Signs in, goes to the desk and waits until one can type. */
    private Page desk(BrowserContext context) {
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
        page.navigate(address("/arbete/kundtjanst"));
        assertThat(page.locator("#topicId-1")).isFocused();
        return page;
    }

    /** Waits until a contact has been saved and the next can be typed. */
    private static void saved(Page page) {
        page.waitForURL(SAVED);
        assertThat(page.locator("#topicId-1")).isFocused();
    }

    /** Presses keys one after the other and gives how many there were; Ctrl and Enter are two. */
    private static int press(Page page, String... keys) {
        var pressed = 0;
        for (var key : keys) {
            page.keyboard().press(key);
            pressed += key.split("\\+").length;
        }
        return pressed;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private long count(String where) {
        return test.inside(tenant, "select count(*) from contact " + where);
    }
}
