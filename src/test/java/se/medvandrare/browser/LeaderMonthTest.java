package se.medvandrare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.Today;
import se.medvandrare.proof.Figures;

/**
 * All that a leader does in a month, from the start page and with the mouse where one would use it: two new participants, the
 * rolls that nobody has called, one who leaves, the gaps, and a report from draft to share link.
 */
@BrowserTest
class LeaderMonthTest {

    private static final int CLICKS_OF_A_ROLL = 4;
    private static final int CLICKS_OF_A_REPORT = 12;
    private static final double MINUTES = 20;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesFewClicksAndMinutes(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.DESKTOP);
                var colleague = new Visit(browser, port, Visit.DESKTOP)) {
            visit.signIn("projektledare.4all");
            colleague.signIn("projektledare");

            var enrolling = new Hands(visit);
            for (var name : List.of("Provdeltagare Ett", "Provdeltagare Två")) {
                enrol(visit, enrolling, name);
            }
            var rolls = new Hands(visit);
            var called = callRolls(visit, rolls);
            var leaving = new Hands(visit);
            leave(visit, leaving);
            var filling = new Hands(visit);
            var filled = fillGaps(visit, filling);
            var report = new Hands(visit);
            report(visit, colleague, report);

            var minutes =
                    enrolling.minutes() + rolls.minutes() + leaving.minutes() + filling.minutes() + report.minutes();
            tell("2 new participants", enrolling, "");
            tell(called + " rolls", rolls, CLICKS_OF_A_ROLL + " clicks a roll");
            tell("one leaves", leaving, "");
            tell(filled + " gaps", filling, "");
            tell("report, draft to share link", report, CLICKS_OF_A_REPORT + " clicks");
            Figures.note("a leader's month", "%.1f minutes".formatted(minutes), "limit " + MINUTES + " minutes");
            assertThat(called).isPositive();
            assertThat(rolls.clicks()).isLessThanOrEqualTo(1 + called * CLICKS_OF_A_ROLL);
            assertThat(filled).isPositive();
            assertThat(report.clicks()).isLessThanOrEqualTo(CLICKS_OF_A_REPORT);
            assertThat(minutes).isLessThan(MINUTES);
            visit.heardNothingFromTheConsole();
        }
    }

    private static void enrol(Visit visit, Hands hands, String name) {
        var day = Today.inSweden().toString();
        visit.go("/arbete");
        hands.follow("Projekt");
        hands.follow("4ALL");
        hands.follow("Deltagare");
        hands.follow("Skriv in");
        hands.click(visit.page.locator("input[name=kind][value=NONE]"));
        hands.type("givenName", name);
        hands.type("birthDate", "1990-05-05");
        hands.choose("gender", "WOMAN");
        hands.type("enteredOn", day);
        hands.choose("document", "RESIDENCE_PERMIT");
        hands.type("checkedOn", day);
        hands.choose("thirdCountryNational", "true");
        hands.choose("isced", "3");
        hands.press("Skriv in");
        assertThat(visit.page.locator("main h1")).containsText(name);
    }

    /** @return how many */
    private static int callRolls(Visit visit, Hands hands) {
        visit.go("/arbete");
        hands.follow("utan närvaro");
        var called = 0;
        while (visit.page.locator("main .card h2 a").count() > 0) {
            hands.click(visit.page.locator("main .card h2 a").first());
            var asBefore = visit.page.locator(
                    "main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Som förra gången"));
            if (asBefore.count() > 0) {
                hands.click(asBefore.first());
            }
            hands.press("Spara närvaron");
            hands.follow("Närvaro att fylla i");
            called++;
        }
        return called;
    }

    private static void leave(Visit visit, Hands hands) {
        var day = Today.inSweden().toString();
        visit.go("/arbete/projekt/4all");
        hands.follow("Deltagare");
        hands.type("namn", "Provdeltagare Två");
        hands.press("Sök");
        hands.follow("Provdeltagare Två");
        hands.follow("Skriv ut");
        hands.type("exitedOn", day);
        hands.choose("status", "EMPLOYED");
        hands.type("statusOn", day);
        hands.press("Spara utskrivningen");
        assertThat(visit.page.locator("main")).containsText("Skriv in igen");
    }

    /** @return how many rows were filled in */
    private static int fillGaps(Visit visit, Hands hands) {
        visit.go("/arbete/projekt/4all");
        hands.follow("Luckor");
        var filled = 0;
        for (var gap : visit.page.locator("main a[href$='/fyll']").all().stream()
                .map(it -> it.getAttribute("href"))
                .toList()) {
            hands.click(visit.page.locator("main a[href='" + gap + "']"));
            filled += fillRows(visit, hands);
            hands.press("Spara raderna");
            assertThat(visit.page.locator("main .errors")).hasCount(0);
            hands.follow("Luckor");
        }
        return filled;
    }

    /** Every empty field with what its paper says. */
    private static int fillRows(Visit visit, Hands hands) {
        var rows = visit.page.locator(".fill-lines > li");
        for (var select : visit.page.locator(".fill-lines select").all()) {
            if (select.inputValue().isEmpty()) {
                hands.choose(
                        select.getAttribute("name"),
                        select.locator("option").nth(1).getAttribute("value"));
            }
        }
        for (Locator day : visit.page.locator(".fill-lines input[type=date]").all()) {
            if (day.inputValue().isEmpty()) {
                hands.type(
                        day.getAttribute("name"),
                        day.getAttribute("name").startsWith("birth")
                                ? "1990-01-01"
                                : Today.inSweden().toString());
            }
        }
        return rows.count();
    }

    private void report(Visit visit, Visit colleague, Hands hands) {
        var from = jdbc.sql("select starts_on::text from project where slug = '4all'")
                .query(String.class)
                .single();
        visit.go("/arbete/projekt/4all");
        hands.follow("Rapporter");
        hands.follow("Ny rapport");
        hands.type("fromOn", from);
        hands.type("tillOn", Today.inSweden().minusDays(1).toString());
        hands.press("Spara");
        var report = visit.page.url().replaceFirst("^.*?(?=/arbete)", "");
        hands.follow("Skriv Avvikelser");
        hands.type("text", "Lokalen byggdes om, och gruppen träffades på biblioteket.");
        hands.press("Spara");

        colleague.go(report);
        new Hands(colleague).press("Jag har kontrollerat rapporten");

        visit.go(report);
        hands.press("Lås rapporten");
        hands.follow("Lämnad till fonden");
        hands.type("reference", "2026/18");
        hands.press("Spara");
        hands.follow("Dela siffrorna");
        hands.press("Gör en länk");
        assertThat(visit.page.locator("#made")).containsText("http");
    }

    private static void tell(String what, Hands hands, String limit) {
        Figures.note(
                "a leader's month: " + what,
                "%d clicks, %d keys, %.1f minutes".formatted(hands.clicks(), hands.keys(), hands.minutes()),
                limit.isEmpty() ? "" : "limit " + limit);
    }
}
