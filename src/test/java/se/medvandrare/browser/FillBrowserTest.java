package se.medvandrare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
            visit.signIn("projektledare.4all").go("/arbete/projekt/4all/luckor/EDUCATION/fyll");
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
            assertThat(before > 1 ? rows.nth(1) : visit.page.locator("button.primary"))
                    .isFocused();
            visit.neverScrollsSideways();
            visit.seesNoFaults();
            keys.press("Control+Enter");

            assertThat(visit.page.locator("main")).containsText("En rad sparades.");
            assertThat(rows.count()).isEqualTo(before - 1);
            visit.heardNothingFromTheConsole();
        }
    }
}
