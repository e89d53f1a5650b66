package se.medvandrare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Counting at an open meeting place on a phone whose network comes and goes: every tap counts once. */
@BrowserTest
class CafeBrowserTest {

    static final String CAFE = "/arbete/kundtjanst/cafe";
    static final String WOMAN = "button[value='HEAD WOMAN 18-60']";
    static final String MAN = "button[value='HEAD MAN 0-17']";
    static final double TARGET = 44;
    static final LocatorAssertions.HasTextOptions SOON = new LocatorAssertions.HasTextOptions().setTimeout(20_000);

    @LocalServerPort
    int port;

    @Test
    void keepsTapsWhileTheNetworkIsAwayAndSendsEachOnce(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            begin(visit.signIn("kundtjanst"));
            tap(visit, WOMAN);
            arrived(visit, 1);

            visit.page.context().setOffline(true);
            tap(visit, WOMAN);
            tap(visit, MAN);
            tap(visit, "button[value=FIRST]");
            tap(visit, "button[value^=TOPIC] >> nth=0");
            assertThat(waits(visit)).hasText("4 väntar på nätet.");
            assertThat(visit.page.locator("[data-heads]")).hasText("3");
            assertThat(visit.page.locator(WOMAN + " b")).hasText("2");

            visit.page.context().setOffline(false);
            arrived(visit, 3);
            assertThat(server(visit)).contains("\"HEAD WOMAN 18-60\":2", "\"HEAD MAN 0-17\":1", "\"FIRST\":1");
            close(visit);
        }
    }

    @Test
    void countsOnceATapWhoseAnswerWasLost(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            begin(visit.signIn("kundtjanst"));
            visit.page.route("**/tryck", route -> {
                route.fetch();
                route.abort();
            });
            tap(visit, WOMAN);
            tap(visit, MAN);
            assertThat(waits(visit)).hasText("2 väntar på nätet.");
            assertThat(server(visit)).contains("\"heads\":1");

            visit.page.unroute("**/tryck");
            arrived(visit, 2);
            close(visit);
        }
    }

    @Test
    void undoesWhatIsKeptAndWhatHasArrived(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            begin(visit.signIn("kundtjanst"));
            tap(visit, WOMAN);
            tap(visit, MAN);
            arrived(visit, 2);
            visit.page.context().setOffline(true);
            tap(visit, WOMAN);
            tap(visit, WOMAN);
            assertThat(waits(visit)).hasText("2 väntar på nätet.");
            for (int undone = 0; undone < 3; undone++) {
                visit.page.locator("[data-undo] button").click();
            }
            assertThat(visit.page.locator("[data-heads]")).hasText("1");

            visit.page.context().setOffline(false);
            arrived(visit, 1);
            assertThat(server(visit)).contains("\"HEAD WOMAN 18-60\":1").doesNotContain("\"HEAD MAN 0-17\"");
            close(visit);
        }
    }

    @Test
    void sendsWhatAClosedPageHadKept(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            begin(visit.signIn("kundtjanst"));
            var evening = address(visit);
            visit.page.context().setOffline(true);
            tap(visit, WOMAN);
            assertThat(waits(visit)).hasText("1 väntar på nätet.");
            var list = visit.page.context().newPage();
            visit.page.close();

            list.context().setOffline(false);
            list.waitForResponse(answer -> answer.url().endsWith("/siffror"), () -> list.navigate(address(CAFE)));
            assertThat(list.request().get(evening + "/siffror").text()).contains("\"heads\":1");
            list.navigate(evening);
            list.locator("form[action$='/stang'] button").click();
        }
    }

    @Test
    void keepsTapsWhenTheSignInHasEndedAndSendsThemAfterTheNext(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            begin(visit.signIn("kundtjanst"));
            var evening = address(visit);
            visit.page.context().clearCookies();
            tap(visit, WOMAN);
            assertThat(waits(visit)).containsText("Du är utloggad");
            assertThat(visit.page.locator("[data-sign-in]")).isVisible();

            visit.signIn("kundtjanst");
            visit.page.navigate(evening);
            arrived(visit, 1);
            close(visit);
        }
    }

    @Test
    void keepsAWishInItsFieldWhileTheNetworkIsAway(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            begin(visit.signIn("kundtjanst"));
            visit.page.context().setOffline(true);
            visit.page.locator("#text").fill("En sykväll");
            visit.page.locator("[data-wish] button").click();
            assertThat(visit.page.locator("[data-wish-told]")).containsText("Texten står kvar");
            assertThat((String) visit.page.evaluate("JSON.stringify(localStorage)"))
                    .doesNotContain("sykväll");

            visit.page.context().setOffline(false);
            visit.page.locator("[data-wish] button").click();
            assertThat(visit.page.locator(".rows bdi")).hasText("En sykväll");
            visit.page.locator("#text").fill("Ring 070-1740606");
            visit.page.locator("[data-wish] button").click();
            assertThat(visit.page.locator(".errors")).containsText("telefonnummer");
            visit.go(visit.page.url().replaceFirst(".*(/arbete.*)/onskemal", "$1"));
            close(visit);
        }
    }

    @Test
    void worksWithoutScripts(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            begin(visit.signIn("kundtjanst"));
            var signedIn = new Browser.NewContextOptions()
                    .setStorageState(visit.page.context().storageState())
                    .setJavaScriptEnabled(false);
            try (var context = browser.newContext(signedIn)) {
                var page = plain(context, address(visit));
                page.locator(WOMAN).press("Enter");
                page.locator(MAN).press("Enter");
                assertThat(page.locator("[data-heads]")).hasText("2");
                page.locator("[data-undo] button").press("Enter");
                assertThat(page.locator("[data-heads]")).hasText("1");
            }
            visit.page.reload();
            close(visit);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, Visit.PHONE, Visit.DESKTOP})
    void fitsAThumbAndAReader(int width, Browser browser) {
        try (var visit = new Visit(browser, port, width)) {
            begin(visit.signIn("kundtjanst"));
            visit.page.locator(WOMAN).focus();
            visit.page.keyboard().press("Enter");
            assertThat(visit.page.locator("[data-total]")).containsText("1 har kommit. Senast: Kvinnor, 18–60");
            assertThat(visit.page.locator(WOMAN)).isFocused();
            visit.page.locator(".taps details").first().locator("summary").click();
            arrived(visit, 1);
            visit.seesNoFaults();
            visit.neverScrollsSideways();
            assertThat(
                            (Double)
                                    visit.page.evaluate(
                                            "Math.min(...[...document.querySelectorAll('.taps button')]"
                                                    + ".map((it) => it.getBoundingClientRect()).flatMap((it) => [it.width, it.height])) + .001"))
                    .isGreaterThanOrEqualTo(TARGET);
            close(visit);
            assertThat(visit.text()).contains("Avslutad");
            visit.seesNoFaults();
            visit.go(CAFE).neverScrollsSideways();
            visit.seesNoFaults();
            visit.heardNothingFromTheConsole();
        }
    }

    /** Begins an evening at the first place that has none. */
    private static void begin(Visit visit) {
        visit.go(CAFE);
        visit.page.locator("#placeId").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        visit.page.locator("main form button.primary").click();
        visit.page.waitForURL(Pattern.compile(".*/cafe/\\d+#tryck"));
    }

    private static void tap(Visit visit, String button) {
        visit.page.locator(button).click();
    }

    private static Locator waits(Visit visit) {
        return visit.page.locator("[data-waits]");
    }

    /** Waits until nothing is kept and the server has counted so many. */
    private static void arrived(Visit visit, int heads) {
        visit.page.waitForCondition(() ->
                (Boolean) visit.page.evaluate("Object.keys(localStorage).every((key) => !key.startsWith('cafe '))"));
        assertThat(waits(visit)).hasText("", SOON);
        assertThat(visit.page.locator("[data-heads]")).hasText(String.valueOf(heads));
        assertThat(server(visit)).contains("\"heads\":" + heads);
    }

    private static String address(Visit visit) {
        return visit.page.url().replaceFirst("#.*", "");
    }

    private static String server(Visit visit) {
        return visit.page.request().get(address(visit) + "/siffror").text();
    }

    private static void close(Visit visit) {
        visit.page.locator("form[action$='/stang'] button").click();
        visit.page.waitForLoadState();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static Page plain(BrowserContext context, String address) {
        var page = context.newPage();
        page.navigate(address);
        return page;
    }
}
