package se.medvandrare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A leader writes a report, another checks it, and it is sealed and handed in. */
@BrowserTest
class ReportBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isWrittenCheckedSealedAndHandedIn(Browser browser) {
        var from = jdbc.sql("select starts_on::text from project where slug = '4all'")
                .query(String.class)
                .single();
        var till = jdbc.sql("select (starts_on + 180)::text from project where slug = '4all'")
                .query(String.class)
                .single();
        try (var writer = new Visit(browser, port, Visit.DESKTOP);
                var checker = new Visit(browser, port, Visit.DESKTOP)) {
            writer.signIn("projektledare.4all").go("/arbete/projekt/4all/rapporter");
            writer.follow("Ny rapport");
            type(writer, "fromOn", from);
            type(writer, "tillOn", till);
            press(writer, "Spara");
            assertThat(writer.page.locator("main h1")).containsText(from);
            var report = writer.page.url().replaceFirst("^.*?(?=/arbete)", "");
            writer.follow("Skriv Avvikelser");
            type(writer, "text", "Lokalen byggdes om.");
            press(writer, "Spara");
            assertThat(writer.page.locator("main")).containsText("Lokalen byggdes om.");
            assertThat(writer.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("kontrollerat")))
                    .hasCount(0);

            checker.signIn("projektledare").go(report);
            press(checker, "Jag har kontrollerat rapporten");
            assertThat(checker.page.locator("main .lead .tag").first()).hasText("Kontrollerad");

            writer.go(report);
            press(writer, "Lås rapporten");
            assertThat(writer.page.locator("main .lead .tag").first()).hasText("Låst");
            writer.follow("Lämnad till fonden");
            type(writer, "reference", "2026/17");
            press(writer, "Spara");
            assertThat(writer.page.locator("main")).containsText("beteckning 2026/17");
            writer.neverScrollsSideways();
            writer.seesNoFaults();
            Download paper = writer.page.waitForDownload(() ->
                    writer.page.locator("main a[href$='rapport.pdf']").first().click());
            assertThat(paper.suggestedFilename()).endsWith(".pdf");
            writer.heardNothingFromTheConsole();
            checker.heardNothingFromTheConsole();
        }
    }

    private static void type(Visit visit, String name, String text) {
        var field = visit.page.locator("main [name=" + name + "]");
        field.focus();
        assertThat(field).isFocused();
        field.fill(text);
    }

    private static void press(Visit visit, String name) {
        visit.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
