package se.medvandrare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A project leader sends a register in, mends it, takes it over, and takes it back. */
@BrowserTest
class ImportBrowserTest {

    static final String WRONG = """
            id_type;id_number;first_name;last_name;role;entry_date
            lma;900001;Amina;Registersson;deltagare;2026-02-01
            """;

    @LocalServerPort
    int port;

    @Test
    void aLeaderTakesARegisterOverAndBack(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.DESKTOP)) {
            visit.signIn("projektledare.4all").go("/arbete/projekt/4all/import").expects(422);
            send(visit, WRONG);
            assertThat(visit.page.locator("main")).containsText("En rad har fel");
            assertThat(visit.page.locator("main table")).containsText("participant, staff, contributor");
            visit.seesNoFaults();

            visit.go("/arbete/projekt/4all/import");
            send(visit, WRONG.replace("deltagare", "participant"));
            assertThat(visit.page.locator("main")).containsText("Ingenting har sparats i projektet än");
            visit.seesNoFaults();
            press(visit, "Ta över allt");
            assertThat(visit.page.locator("main")).containsText("Registret är övertaget");
            press(visit, "Ångra hela registret");
            assertThat(visit.page.locator("main")).containsText("Registret är ångrat");
            visit.neverScrollsSideways();
            visit.heardNothingFromTheConsole();
        }
    }

    private static void send(Visit visit, String text) {
        visit.page
                .locator("#fil")
                .setInputFiles(new FilePayload("register.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        press(visit, "Läs in och granska");
    }

    private static void press(Visit visit, String words) {
        visit.page
                .locator("main button", new Page.LocatorOptions().setHasText(words))
                .click();
    }
}
