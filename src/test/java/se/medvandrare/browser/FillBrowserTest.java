package se.medvandrare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One kind of missing facts filled in for many with the keyboard alone. */
@BrowserTest
class FillBrowserTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {Visit.PHONE, Visit.DESKTOP})
    void goesFromFieldToFieldWithEnterAndSavesWithCtrlEnter(int width, Browser browser) {
        try (var visit = new Visit(browser, port, width)) {
            visit.signIn("projektledare.4all");
            forgetEducation(visit, 0);
            forgetEducation(visit, 1);
            visit.go("/arbete/projekt/4all/luckor/EDUCATION/fyll");
            var rows = visit.page.locator(".fill-lines select");
            var before = rows.count();
            var keys = visit.page.keyboard();

            assertThat(visit.page.locator("select#isced")).isFocused();
            keys.press("ArrowDown");
            keys.press("Enter");
            assertThat(visit.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fyll i tomma rader")))
                    .isFocused();
            keys.press("Enter");
            assertThat(visit.page.locator("main")).containsText("ifyllda men inte sparade");
            assertThat(rows.last()).not().hasValue("");
            assertThat(visit.page.locator("select#isced")).isFocused();

            for (int row = 1; row < before; row++) {
                rows.nth(row).selectOption("");
            }
            rows.first().focus();
            keys.press("Enter");
            assertThat(rows.nth(1)).isFocused();
            visit.neverScrollsSideways();
            visit.seesNoFaults();
            keys.press("Control+Enter");

            assertThat(visit.page.locator("main")).containsText("En rad sparades.");
            assertThat(rows.count()).isEqualTo(before - 1);
            visit.heardNothingFromTheConsole();
        }
    }

    private static void forgetEducation(Visit visit, int number) {
        visit.go("/arbete/projekt/4all/deltagare");
        var person = visit.page
                .locator("main table a[href*='/deltagare/']")
                .nth(number)
                .getAttribute("href");
        visit.go(person + "/andra");
        visit.page.locator("#isced").selectOption("");
        visit.page.locator("main form button.primary").click();
        visit.page.waitForURL(Pattern.compile(".*" + person + "(?!/andra).*"));
    }
}
