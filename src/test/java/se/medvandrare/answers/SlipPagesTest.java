package se.medvandrare.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;

/** From what was found to a slip in the visitor's hand, and until it is thrown away. */
@PortalTest
class SlipPagesTest {

    static final String ANNA = "anna@example.se";
    static final String SLIP = "/arbete/kundtjanst/lapp";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SlipDisposal disposal;

    TestProgramme programme;
    long cafe;
    long library;

    @BeforeEach
    void fillThePortal() {
        var home = accounts.skelleftea();
        accounts.open(ANNA, home.tenant(), Role.DESK);
        programme = new TestProgramme(accounts, jdbc, transactions, home);
        library = programme.place("Stadsbiblioteket");
        cafe = programme.activity(programme.organisation("Föreningen Urkraft"), library, "Språkkafé", Map.of());
        programme.text(cafe, "ar", "مقهى اللغة", "نتحدث معًا.");
        programme.session(cafe, 1);
        programme.article("bostad", "Skatteverket", LocalDate.of(2999, 1, 1), "Om hyreskontrakt och köer.");
    }

    @Test
    void givesWhatWasFoundInTheVisitorsLanguageWithSwedishBesideIt() {
        add("activity", cafe);

        var page = text(get(give("ar")));

        assertThat(page)
                .contains("ورقتك", "مقهى اللغة", "Språkkafé", "dir=\"rtl\"", "<svg class=\"code\"")
                .contains("Stadsbiblioteket", "متى")
                .containsPattern("lang=\"sv\" dir=\"ltr\"[^>]*>\\s*Stadsbiblioteket|lang=\"sv\"[^>]*>Stadsbiblioteket");
    }

    @Test
    void standsAtItsAddressForWhoeverHasItWithoutACookie() {
        add("activity", cafe);
        var address = publicAddress(give("ar"));

        var read = mvc.get().uri(address).exchange();

        assertThat(read).hasStatusOk().bodyText().contains("مقهى اللغة", "Språkkafé");
        assertThat(read.getResponse().getCookies()).isEmpty();
        assertThat(read.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(read.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(mvc.get().uri(address.replaceFirst("/ar/", "/sv-simple/")))
                .hasStatusOk()
                .bodyText()
                .contains("När?", "Språkkafé")
                .doesNotContain("two-languages", "مقهى");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingen", "1-AAAAAAAAAAAAAAAAAAAAAA", "99-AAAAAAAAAAAAAAAAAAAAAA", "-", "1-"})
    void tellsNothingAtAnotherAddress(String code) {
        add("activity", cafe);
        give("sv");

        assertThat(mvc.get().uri("/sv/skelleftea/lapp/" + code)).hasStatus(404);
    }

    @Test
    void endsAfterThirtyDaysAndIsThrownAway() {
        add("activity", cafe);
        line(Map.of("what", "Möte på skolan"));
        var address = publicAddress(give("sv"));

        TestServer.get()
                .superuser()
                .sql(
                        "update slip set given_at = given_at - interval '31 days', expires_at = expires_at - interval '31 days'")
                .update();

        assertThat(mvc.get().uri(address)).hasStatus(404);
        disposal.run();
        assertThat(count("slip")).isZero();
        assertThat(count("slip_line")).isZero();
    }

    @Test
    void keepsOneThatHasNotEnded() {
        add("activity", cafe);
        give("sv");
        disposal.run();

        assertThat(count("slip")).isOne();
    }

    @Test
    void hasRoomForFiveLinesAndForEachThingOnce() {
        add("activity", cafe);
        add("activity", cafe);
        assertThat(count("slip_line")).isOne();
        for (int more = 0; more < 4; more++) {
            assertThat(line(Map.of("what", "Möte " + more))).hasStatus(302);
        }

        assertThat(line(Map.of("what", "Ett till"))).hasStatus(422).bodyText().contains("redan fem rader");
        assertThat(add("place", library)).hasStatus(409);
        assertThat(count("slip_line")).isEqualTo(5);
    }

    @Test
    void warnsOfNumbersAndHealthBeforeALineIsSaved() {
        for (var what : new String[] {"Hos 19900101-9802", "Ta medicin"}) {
            assertThat(line(Map.of("what", what))).hasStatus(422).bodyText().contains("saveAnyway", what);
        }
        assertThat(count("slip_line")).isZero();

        assertThat(line(Map.of("what", "Ta medicin", "saveAnyway", "true"))).hasStatus(302);
        assertThat(count("slip_line")).isOne();
    }

    @Test
    void refusesAnEmptyLineAndAnEmptySlip() {
        assertThat(line(Map.of("what", " "))).hasStatus(422).bodyText().contains("Skriv vad raden gäller");
        assertThat(post(SLIP + "/ge", Map.of("language", "ar"))).hasStatus(404);
        var id = Long.toString(number(add("activity", cafe)));
        post(SLIP + "/rader/" + id + "/ta-bort", Map.of());
        assertThat(post(SLIP + "/ge", Map.of("language", "ar"))).hasStatus(409);
        assertThat(text(get(SLIP))).contains("Lappen är tom");
    }

    @Test
    void isEmptiedBeforeTheNextVisitorAndTheNightAfter() {
        add("activity", cafe);
        assertThat(text(get("/arbete/kundtjanst"))).contains("Lappen: 1 av 5");
        assertThat(post(SLIP + "/tom", Map.of())).hasStatus(302);
        assertThat(text(get(SLIP))).contains("Lappen är tom");
        assertThat(post(SLIP + "/tom", Map.of())).hasStatus(302);

        add("activity", cafe);
        disposal.run();
        assertThat(count("slip_line")).isOne();
        programme.run("update slip set made_at = made_at - interval '1 day'");
        disposal.run();
        assertThat(count("slip_line")).isZero();
    }

    @Test
    void saysOnlyThatWhatIsHiddenIsSoNoLonger() {
        add("activity", cafe);
        add("place", library);
        var address = publicAddress(give("ar"));
        programme.run("update activity set published = false");

        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("هذا لم يعد ساريًا", "Det här gäller inte längre.", "Stadsbiblioteket")
                .doesNotContain("Språkkafé", "مقهى");

        programme.run("update activity set published = true, ended = true");
        assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().contains("cancelled-notice", "Språkkafé");
    }

    @Test
    void saysWhatToDoNextAndWhomToAskFor() {
        var id = number(add("activity", cafe));
        post(SLIP + "/rader/" + id, Map.of("step", "BRING_ID", "askFor", "Berit", "time", "kl. 10"));

        assertThat(text(get(give("ar")))).contains("أحضر جواز السفر", "Ta med pass eller id-kort.", "Berit", "kl. 10");
    }

    @Test
    void carriesTheEmblemOfAFundedActivityAndNoneElse() {
        add("activity", cafe);
        var without = give("sv");
        assertThat(text(get(without))).doesNotContain("Medfinansieras av Europeiska unionen");

        var project = programme.project(programme.organisation("Ägaren"), "med-fond", true);
        programme.run("update activity set project_id = " + project + " where id = " + cafe);
        add("activity", cafe);
        var funded = give("ar");

        assertThat(text(get(funded))).contains("Medfinansieras av Europeiska unionen", "Mötesplatser för alla.");
        assertThat(mvc.get().uri(publicAddress(funded)))
                .hasStatusOk()
                .bodyText()
                .contains("Medfinansieras av Europeiska unionen");
    }

    @Test
    void saysOnThePhoneWhatThePaperCannot() {
        add("activity", cafe);
        var address = publicAddress(give("sv"));
        programme.run("update session set cancelled = true");

        assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().contains("cancelled-notice");
    }

    @Test
    void keepsTheWordsOfALineOutOfTheDatabase() {
        line(Map.of("what", "Möte på skolan"));

        assertThat(TestServer.get()
                        .superuser()
                        .sql("select position('skolan'::bytea in what) from slip_line")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void putsOnlyOnASlipWhatVisitorsMayRead() {
        programme.run("update activity set published = false where id = " + cafe);

        assertThat(add("activity", cafe)).hasStatus(404);
        assertThat(add("account", 1)).hasStatus(404);
    }

    private MvcTestResult add(String kind, long thing) {
        return post(SLIP + "/traffar", Map.of("kind", kind, "thing", "" + thing));
    }

    private MvcTestResult line(Map<String, String> typed) {
        return post(SLIP + "/rader/ny", typed);
    }

    /** The last line there is. */
    private long number(MvcTestResult added) {
        assertThat(added).hasStatus(302);
        return TestServer.get()
                .superuser()
                .sql("select max(id) from slip_line")
                .query(Long.class)
                .single();
    }

    private String give(String language) {
        var given = post(SLIP + "/ge", Map.of("language", language));
        assertThat(given).hasStatus(302);
        return given.getResponse().getRedirectedUrl();
    }

    private String publicAddress(String given) {
        return text(get(given)).replaceAll("(?s).*href=\"https?://[^/]*(/[^\"]*/lapp/[^\"]*)\".*", "$1");
    }

    private long count(String table) {
        return TestServer.get()
                .superuser()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(accounts.as(ANNA)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).with(csrf()).with(accounts.as(ANNA));
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
