package se.medvandrare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser of their own; whatever the console says is remembered. */
class Visit implements AutoCloseable {

    static final int PHONE = 360;
    static final int DESKTOP = 1280;
    private static final String PASSWORD = "medvandrare-demo";

    private final BrowserContext context;
    private final String address;
    private final List<String> said = new ArrayList<>();
    private String refusal = "none";
    final Page page;

    Visit(Browser browser, int port, int width) {
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("sv-SE"));
        address = "http://localhost:" + port;
        page = context.newPage();
        page.onConsoleMessage(message -> hear(message.text()));
        page.onPageError(error -> said.add(page.url() + ": " + error));
    }

    /** From now on a page may answer with this status, which Chromium repeats in the console. */
    Visit expects(int status) {
        refusal = String.valueOf(status);
        return this;
    }

    private void hear(String text) {
        if (!text.contains("the server responded with a status of " + refusal)) {
            said.add(page.url() + ": " + text);
        }
    }

    Visit go(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Signs in as one of the demo accounts, named without its domain. */
    Visit signIn(String name) {
        go("/logga-in");
        page.fill("input[name=login]", name + "@demo.example");
        page.fill("input[name=password]", PASSWORD);
        page.keyboard().press("Enter");
        page.fill("input[name=code]", page.locator("#demo-kod").innerText());
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/arbete.*"));
        return this;
    }

    /** Follows the first link whose text contains the words. */
    void follow(String words) {
        page.locator("main a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState(LoadState.LOAD);
    }

    String text() {
        return page.locator("main").innerText();
    }

    int cookies() {
        return context.cookies().size();
    }

    void seesNoFaults() {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found)
                .as(() -> page.url() + ": "
                        + found.stream()
                                .map(it -> it.getId() + " at "
                                        + it.getNodes().get(0).getTarget())
                                .toList())
                .isEmpty();
    }

    void neverScrollsSideways() {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(0);
    }

    void heardNothingFromTheConsole() {
        assertThat(said).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
