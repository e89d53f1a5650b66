package se.medvandrare.participants;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.browser.Chromium;
import se.medvandrare.signin.TestFactors;

/** The roll of fifteen people on a phone: how many taps it takes, and that nothing stands in the way of the thumb. */
@PortalTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"MEDVANDRARE_DATA=target/${run:run-1}/database", "medvandrare.demo=false"})
@ExtendWith(Chromium.class)
@Import(TestFactors.class)
class RollBrowserTest {

    static final String SAGA = "saga@example.se";
    static final String PASSWORD = "en-lang-losenfras";
    static final int FIFTEEN = 15;

    /** What a thumb hits without looking twice, in CSS pixels. */
    static final int THUMB = 44;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CheckInCodes codes;

    @Autowired
    TestFactors device;

    final List<String> said = new ArrayList<>();
    TestPeople people;
    int taps;

    @BeforeEach
    void prepare() {
        people = TestPeople.in(context);
        accounts.give(accounts.open(SAGA, "Saga", PASSWORD), people.tenant(), Role.LEADER, Scope.TENANT, null);
        IntStream.rangeClosed(1, FIFTEEN).forEach(number -> people.enrol("Deltagare " + number, "Efternamnsson"));
    }

    @Test
    void takesSixteenTapsForFifteenWhoAreTickedOneByOneAndTwoTheNextTime(Browser browser) {
        try (var phone = phone(browser)) {
            var page = signIn(phone);
            page.navigate(address(people.roll(1)));
            var names = page.locator(".roll-lines .choice:not(.late)");
            names.all().forEach(this::tap);
            save(page);
            assertThat(taps).isEqualTo(FIFTEEN + 1);
            assertThat(people.count("attendance where session_id = 1")).isEqualTo(FIFTEEN);

            taps = 0;
            page.navigate(address(people.roll(2)));
            tap(page.locator("main a", new Page.LocatorOptions().setHasText("Som förra gången")));
            assertThat(page.locator("input[name=present]:checked")).hasCount(FIFTEEN);
            save(page);
            assertThat(taps).isEqualTo(2);
            assertThat(people.count("attendance where session_id = 2")).isEqualTo(FIFTEEN);
            assertThat(said).isEmpty();
        }
    }

    @Test
    void notesALateComerWithOneTap(Browser browser) {
        try (var phone = phone(browser)) {
            var page = signIn(phone);
            page.navigate(address(people.roll(2)));
            tap(page.locator(".roll-lines .late").first());
            save(page);

            assertThat(taps).isEqualTo(2);
            assertThat(people.count("attendance where late")).isOne();
        }
    }

    @Test
    void givesTheThumbRoomAndTrapsNoScrolling(Browser browser) {
        try (var phone = phone(browser)) {
            var page = signIn(phone);
            for (var way : List.of(
                    people.roll(2),
                    people.roll(2) + "/inmatning",
                    people.roll(2) + "/blad",
                    people.roll(2) + "/lappar",
                    "/arbete/aktiviteter/tillfallen/2/antal")) {
                page.navigate(address(way));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(way)
                        .isEqualTo(360);
                assertThat(page.evaluate("""
                                [...document.querySelectorAll('main *')].filter(it => /auto|scroll/.test(getComputedStyle(it).overflowY + getComputedStyle(it).overflowX)
                                  && (it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)).length
                                """)).as(way).isEqualTo(0);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(way)
                        .isEmpty();
            }
            page.navigate(address(people.roll(2)));
            for (var target : page.locator(
                            ".roll-lines .choice, .roll-lines input[type=number], .roll .button, .roll button")
                    .all()) {
                var box = target.boundingBox();
                assertThat(box.height).isGreaterThanOrEqualTo(THUMB);
                assertThat(box.width).isGreaterThanOrEqualTo(THUMB);
            }
            assertThat(page.locator(".at-hand button").boundingBox().y).isLessThan(800);
        }
    }

    @Test
    void letsAParticipantScanTheScreenAndCheckInWithoutAnAccount(Browser browser) throws Exception {
        var now = OffsetDateTime.now();
        var session = people.inside(() -> jdbc.sql(
                        "insert into session (activity_id, place_id, starts_at, ends_at) values (1, 1, :from, :to) returning id")
                .param("from", now.minusMinutes(5))
                .param("to", now.plusHours(1))
                .query(Long.class)
                .single());
        var someone = people.enrol("Amina", "Berg");
        try (var desk = browser.newContext();
                var phone = phone(browser)) {
            var page = signIn(desk);
            page.navigate(address(people.roll(session)));
            var screen = desk.waitForPage(() -> page.locator("main a", new Page.LocatorOptions().setHasText("skärm"))
                    .click());
            var scanned = read(screen.locator("svg.code").screenshot());
            assertThat(scanned).matches("http://localhost:\\d+/sv/skelleftea/incheckning/" + session + "\\?kod=\\d{6}");
            assertThat(new AxeBuilder(screen).analyze().getViolations()).isEmpty();

            var mine = phone.newPage();
            mine.navigate(scanned.replaceFirst("localhost:\\d+", "localhost:" + port));
            mine.fill("input[name=who]", codes.readable(people.tenant(), someone));
            assertThat(mine.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(new AxeBuilder(mine).analyze().getViolations()).isEmpty();
            mine.locator("main button.primary").tap();
            assertThat(mine.locator("h1")).hasText("Du är incheckad");
            assertThat(phone.cookies()).isEmpty();

            page.reload();
            assertThat(page.locator(".roll-lines input[name=present]:checked")).hasCount(1);
            assertThat(page.locator(".roll-lines .tag")).containsText("Incheckad");
            assertThat(said).isEmpty();
        }
    }

    /** What a camera reads. */
    private static String read(byte[] picture) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void keysAPaperOfFifteenInWithoutAMouse(Browser browser) {
        try (var desk = browser.newContext()) {
            var page = signIn(desk);
            page.navigate(address(people.roll(2) + "/inmatning"));
            assertThat(page.locator(".key-lines input").first()).isFocused();
            var keys = 0;
            for (int line = 1; line <= FIFTEEN; line++) {
                page.keyboard().press(line == 3 ? "s" : "x");
                page.keyboard().press(line % 2 == 0 ? "ArrowDown" : "Enter");
                keys += 2;
            }
            assertThat(page.locator(".at-hand button")).isFocused();
            page.keyboard().press("Enter");

            assertThat(page.locator(".flash")).containsText("Närvaron är sparad");
            assertThat(keys + 1).isEqualTo(31);
            assertThat(people.count("attendance where session_id = 2")).isEqualTo(FIFTEEN);
            assertThat(people.count("attendance where late")).isOne();
            assertThat(said).isEmpty();
        }
    }

    @Test
    void printsTwentyFiveLinesOnEachPaper(Browser browser) throws IOException {
        people.fund();
        try (var desk = browser.newContext()) {
            var page = signIn(desk);
            page.navigate(address(people.roll(2) + "/blad"));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(papers(page)).isEqualTo(1);
            IntStream.rangeClosed(16, 26).forEach(number -> people.enrol("Deltagare " + number, "Efternamnsson"));
            page.reload();
            assertThat(papers(page)).isEqualTo(2);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    private static int papers(Page page) throws IOException {
        try (var print = Loader.loadPDF(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(false).setFormat("A4")))) {
            return print.getNumberOfPages();
        }
    }

    private void tap(Locator target) {
        target.tap();
        taps++;
    }

    private void save(Page page) {
        tap(page.locator(".at-hand button"));
        assertThat(page.locator(".flash")).containsText("Närvaron är sparad");
    }

    private static BrowserContext phone(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(360, 800)
                .setHasTouch(true)
                .setLocale("sv-SE"));
    }

    private Page signIn(BrowserContext phone) {
        var page = phone.newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        device.code(SAGA);
        page.navigate(address("/logga-in"));
        page.locator("input[name=login]").fill(SAGA);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address("/logga-in/kod"));
        page.locator("input[name=code]").fill(device.code(SAGA));
        page.locator("input[name=code]").press("Enter");
        page.waitForURL(address("/arbete"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
