package se.medvandrare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.Today;

/** A newcomer, a clerk and a project leader each do their main job. */
@BrowserTest
class JourneysTest {

    static final int MOST_KEYS = 8;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewcomerFindsSomethingTodayInArabicOnAPhone(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            visit.go("/").follow("العربية");
            visit.follow("Skellefteå");
            assertThat(visit.page.locator("html")).hasAttribute("dir", "rtl");
            visit.page
                    .locator("main a[href='/ar/skelleftea/aktiviteter?visa=idag']")
                    .first()
                    .click();
            assertThat(visit.page.locator("a.chip[aria-current=true]")).isVisible();
            visit.page.locator("main .card h3 a").first().click();
            assertThat(visit.page.locator("main .facts .fact")).not().hasCount(0);
            visit.neverScrollsSideways();
            assertThat(visit.cookies()).isZero();
            visit.heardNothingFromTheConsole();
        }
    }

    @Test
    void aNewcomerFindsTheLanguageCafeHoweverItIsSpelled(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            for (var words : List.of("sprakkafe", "sprakafe", "Språkkafé")) {
                visit.go("/sv/skelleftea/sok?q=" + words);
                assertThat(visit.text()).as(words).contains("Språkkafé");
            }
            for (var words : List.of("motesplats", "mötesplatser")) {
                visit.go("/sv/skelleftea/sok?q=" + words);
                assertThat(visit.page.locator("main .card, main .actions a").count())
                        .as(words)
                        .isPositive();
            }
        }
    }

    @Test
    void aNewcomerSignsUpAndLeavesAgainWithoutAnAccount(Browser browser) {
        var session = jdbc.sql("""
                select s.id from session s join activity a on a.id = s.activity_id join municipality m on m.id = a.municipality_id
                 where a.sign_up and a.published and not a.ended and not s.cancelled and m.slug = 'skelleftea'
                   and s.starts_at > now() + interval '1 day'
                 order by s.starts_at limit 1
                """).query(Long.class).single();
        try (var visit = new Visit(browser, port, Visit.PHONE)) {
            visit.expects(422).go("/sv/skelleftea/anmalan/" + session);
            press(visit, "Fortsätt");
            assertThat(visit.page.locator("main .errors")).isVisible();
            visit.page.fill("input[name=name]", "Gäst");
            visit.page.fill("input[name=contact]", "070-174 06 99");
            press(visit, "Fortsätt");
            press(visit, "Anmäl mig");
            assertThat(visit.page.url()).containsPattern("/anmalan/" + session + "/[\\w-]{20,}");
            visit.neverScrollsSideways();
            visit.follow("Avboka");
            press(visit, "Avboka");
            assertThat(visit.page.locator("h1")).hasText("Du är avbokad");
            assertThat(visit.cookies()).isZero();
            visit.heardNothingFromTheConsole();
        }
    }

    @Test
    void aClerkRegistersAContactWithFewKeysAndTakesItBack(Browser browser) {
        try (var visit = new Visit(browser, port, Visit.DESKTOP)) {
            visit.signIn("kundtjanst").go("/arbete/kundtjanst");
            var first = visit.page.locator("#topicId-1");
            assertThat(first).isFocused();
            var keys = List.of("2", "Tab", "a", "r", "Control+Enter");
            keys.forEach(key -> visit.page.keyboard().press(key));
            assertThat(visit.page.locator(".notice[role=status]")).containsText("arabiska");
            assertThat(keys.stream().mapToInt(key -> key.split("\\+").length).sum())
                    .isLessThanOrEqualTo(MOST_KEYS);
            assertThat(first).isFocused();

            visit.page
                    .locator(".notice button", new Page.LocatorOptions().setHasText("Ångra"))
                    .click();
            assertThat(visit.page.locator(".notice[role=status] button")).hasCount(0);
            visit.go("/arbete/kundtjanst/statistik").neverScrollsSideways();
            visit.heardNothingFromTheConsole();
        }
    }

    @Test
    void aLeaderEnrolsSomebodyCallsTheRollAndSeesTheFigureRise(Browser browser) {
        var session = jdbc.sql("""
                select s.id from session s join activity a on a.id = s.activity_id join project p on p.id = a.project_id
                 where p.slug = '4all' and a.support = 'LANGUAGE_COURSE' and not s.cancelled
                   and s.ends_at between now() - interval '30 days' and now()
                 order by s.starts_at desc limit 1
                """).query(Long.class).single();
        try (var visit = new Visit(browser, port, Visit.DESKTOP)) {
            visit.signIn("projektledare.4all");
            var before = participantsInLanguageCourse(visit);
            enrol(
                    visit,
                    "Provdeltagare" + session,
                    Today.inSweden().minusDays(40).toString());

            visit.page.setViewportSize(Visit.PHONE, 800);
            visit.go("/arbete/aktiviteter/tillfallen/" + session + "/narvaro");
            visit.page.locator(".roll details > summary").all().forEach(others -> others.click());
            visit.page
                    .locator(".roll-lines label", new Page.LocatorOptions().setHasText("Provdeltagare" + session))
                    .locator("input")
                    .check();
            press(visit, "Spara närvaron");
            visit.neverScrollsSideways();

            assertThat(participantsInLanguageCourse(visit)).isEqualTo(before + 1);
            visit.page.locator("#O\\.2\\.3\\.1 .figure a").click();
            assertThat(visit.text()).contains("Provdeltagare" + session);
            visit.heardNothingFromTheConsole();
        }
    }

    @Test
    void aParticipantAnswersTheQuestionAtTheExitWithoutAnAccountAndChangesTheAnswer(Browser browser) {
        try (var leader = new Visit(browser, port, Visit.DESKTOP);
                var phone = new Visit(browser, port, Visit.PHONE)) {
            leader.signIn("projektledare.4all").go("/arbete/projekt/4all/deltagare");
            leader.page.locator("main table a[href*='/deltagare/']").first().click();
            leader.follow("Fråga vid avslut");
            leader.seesNoFaults();
            var address = leader.page.locator("main .slips p.small").innerText().strip();

            phone.go(address.replaceFirst("^https?://[^/]+/[^/]+", "/ar"));
            assertThat(phone.page.locator("html")).hasAttribute("dir", "rtl");
            phone.neverScrollsSideways();
            phone.seesNoFaults();
            for (var answer : List.of("true", "false")) {
                phone.page.locator("input[name=helpful][value=" + answer + "]").focus();
                phone.page.keyboard().press("Space");
                phone.page.keyboard().press("Enter");
                phone.page.waitForURL("**/klar");
                phone.neverScrollsSideways();
                phone.page.locator("main a[href*='/fraga/']").click();
                assertThat(phone.page.locator("input[name=helpful]:checked")).hasCount(0);
            }
            assertThat(phone.cookies()).isZero();
            phone.heardNothingFromTheConsole();
            leader.heardNothingFromTheConsole();
        }
    }

    private static void enrol(Visit visit, String name, String day) {
        visit.go("/arbete/projekt/4all/deltagare/ny");
        visit.page.locator("input[name=kind][value=NONE]").check();
        visit.page.fill("input[name=givenName]", name);
        visit.page.fill("input[name=birthDate]", "1990-05-05");
        visit.page.selectOption("select[name=gender]", "WOMAN");
        visit.page.fill("input[name=enteredOn]", day);
        visit.page.selectOption("select[name=document]", "RESIDENCE_PERMIT");
        visit.page.fill("input[name=checkedOn]", day);
        visit.page.selectOption("select[name=thirdCountryNational]", "true");
        press(visit, "Skriv in");
        assertThat(visit.page.locator("main .errors")).hasCount(0);
    }

    private static int participantsInLanguageCourse(Visit visit) {
        visit.go("/arbete/projekt/4all/indikatorer");
        return Integer.parseInt(
                visit.page.locator("#O\\.2\\.3\\.1 .figure").innerText().strip());
    }

    private static void press(Visit visit, String button) {
        visit.page
                .locator("main button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
        visit.page.waitForLoadState();
    }
}
