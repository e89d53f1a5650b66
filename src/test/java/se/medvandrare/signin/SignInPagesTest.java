package se.medvandrare.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.FailedTries;
import se.medvandrare.accounts.Network;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;

/** Signing in through the pages, with a session of the database: password, code, and what happens when either is wrong. */
@PortalTest
@Import(TestFactors.class)
class SignInPagesTest {

    static final String ANNA = "anna@example.se";
    static final String ADA = "ada@example.se";
    static final String PASSWORD = "fyra korgar lingon";
    static final Pattern SECRET = Pattern.compile("id=\"nyckel\">([A-Z2-7 ]+)<");
    static final Pattern LINK = Pattern.compile("/logga-in/aterstall/([\\w-]+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts tests;

    @Autowired
    Accounts accounts;

    @Autowired
    TestFactors device;

    @Autowired
    SecondFactors factors;

    @Autowired
    FailedTries tries;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    long tenant;
    long anna;

    @BeforeEach
    void openAccounts() {
        tenant = tests.skelleftea().tenant();
        anna = accounts.open(ANNA, "Anna", PASSWORD);
        accounts.give(anna, tenant, Role.DESK, Scope.TENANT, null);
        accounts.give(accounts.open(ADA, "Ada", PASSWORD), tenant, Role.ADMIN, Scope.TENANT, null);
    }

    @Test
    void asksForPasswordAndCodeAndLeadsToThePageAskedFor() {
        var browser = new Browser();
        browser.get("/konto");
        device.code(ANNA);

        assertThat(browser.password(ANNA, PASSWORD)).hasStatus(302).hasRedirectedUrl("/logga-in/kod");
        assertThat(browser.get("/logga-in/kod")).hasStatusOk().bodyText().doesNotContain("demo-kod");
        assertThat(browser.code(device.code(ANNA)))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/konto");

        assertThat(browser.get("/konto")).hasStatusOk().bodyText().contains(ANNA);
    }

    @Test
    void givesTheSessionANewNameAtEachStep() {
        var browser = new Browser();
        browser.get("/arbete");
        var before = browser.session.getValue();
        device.code(ANNA);
        browser.password(ANNA, PASSWORD);
        var half = browser.session.getValue();
        browser.code(device.code(ANNA));
        var whole = browser.session.getValue();
        browser.post("/konto/bekrafta", "code", device.code(ANNA), "till", "/konto");

        assertThat(java.util.Set.of(before, half, whole, browser.session.getValue()))
                .hasSize(4);
        for (var old : new String[] {before, half, whole}) {
            browser.session = new Cookie("SID", old);
            assertThat(browser.get("/arbete")).hasStatus(302);
        }
    }

    @Test
    void opensNoStaffAddressWithoutTheSecondFactor() {
        device.code(ANNA);
        var browser = new Browser();
        browser.password(ANNA, PASSWORD);
        var half = browser.session;
        var seen = new AtomicInteger();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPathPatternsCondition().getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/arbete") || pattern.startsWith("/konto"))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> {
                                    browser.session = half;
                                    var answer = browser.ask(
                                            HttpMethod.valueOf(method.name()), pattern.replaceAll("\\{[^/]+}", "1"));
                                    assertThat(answer)
                                            .as(method + " " + pattern)
                                            .hasStatus(302)
                                            .hasRedirectedUrl("/logga-in/kod");
                                    seen.incrementAndGet();
                                })));
        assertThat(seen.get()).isGreaterThan(60);
    }

    @Test
    void refusesAWrongCodeAndACodeUsedBefore() {
        var code = device.code(ANNA);
        var browser = new Browser();
        browser.password(ANNA, PASSWORD);
        assertThat(browser.code(code.equals("000000") ? "000001" : "000000")).hasStatus(422);
        tests.age("failed_try", "at", "1 minute");
        browser.code(code);
        assertThat(browser.get("/arbete")).hasStatusOk();

        var other = new Browser();
        other.password(ANNA, PASSWORD);
        assertThat(other.code(code)).hasStatus(422).bodyText().contains("Koden stämmer inte");
        assertThat(other.get("/arbete")).hasStatus(302);
    }

    @Test
    void stopsGuessingAtCodes() {
        device.code(ANNA);
        var browser = new Browser();
        browser.password(ANNA, PASSWORD);
        for (int number = 0; number < 6; number++) {
            assertThat(browser.code("abcdef")).hasStatus(422);
            tests.age("failed_try", "at", "1 minute");
        }
        var answer = browser.code(device.code(ANNA));
        assertThat(answer).hasStatus(429).containsHeader("Retry-After");

        browser.address = "198.51.100.7";
        assertThat(browser.code(device.code(ANNA))).hasStatus(302);
    }

    @Test
    void saysTheSameOfAnUnknownLoginAsOfAWrongPassword() {
        var closed = accounts.open("sluten@example.se", "Sluten", PASSWORD);
        jdbc.sql("update account set active = false where id = ?").param(closed).update();
        accounts.open("inbjuden@example.se", "Inbjuden", null);
        for (var login : new String[] {ANNA, "ingen@example.se", "sluten@example.se", "inbjuden@example.se"}) {
            assertThat(new Browser().password(login, "fel fel fel fel"))
                    .as(login)
                    .hasStatus(302)
                    .hasRedirectedUrl("/logga-in?fel");
            for (int number = 0; number < 5; number++) {
                tests.age("failed_try", "at", "1 minute");
                tries.begin(login, Network.of("192.0.2.17"));
            }
            assertThat(new Browser().password(login, PASSWORD)).as(login).hasRedirectedUrl("/logga-in?vanta");
        }
    }

    @Test
    void doesTheSameWorkForAnUnknownLoginAsForAWrongPassword() {
        var closed = accounts.open("sluten@example.se", "Sluten", PASSWORD);
        jdbc.sql("update account set active = false where id = ?").param(closed).update();
        accounts.open("inbjuden@example.se", "Inbjuden", null);
        var counting = new Counting(encoder);
        var provider = new ThrottledSignIn(accounts, counting, tries, new OidcSettings(true, java.util.List.of()));
        attempt(provider, "forst@example.se");
        counting.matches.set(0);
        counting.encodes.set(0);
        for (var login : new String[] {ANNA, "ingen@example.se", "sluten@example.se", "inbjuden@example.se"}) {
            attempt(provider, login);
            assertThat(counting.matches.getAndSet(0)).as(login).isEqualTo(1);
            assertThat(counting.encodes.get()).as(login).isZero();
        }
    }

    @Test
    void connectsADeviceTheFirstTime() {
        var browser = new Browser();
        browser.password(ANNA, PASSWORD);
        assertThat(browser.get("/logga-in/kod")).hasRedirectedUrl("/logga-in/ny-faktor");
        assertThat(browser.get("/logga-in/ny-faktor")).hasStatusOk();
        assertThat(browser.post("/logga-in/ny-faktor", "code", "abcdef")).hasStatus(422);
        assertThat(browser.get("/arbete")).hasStatus(302);
        tests.age("failed_try", "at", "1 minute");

        assertThat(browser.connect()).hasStatus(302).redirectedUrl().endsWith("/arbete");

        assertThat(browser.get("/arbete")).hasStatusOk();
        assertThat(jdbc.sql("select secret from account_factor where account_id = ?")
                        .param(anna)
                        .query(byte[].class)
                        .single())
                .hasSizeGreaterThan(20);
    }

    @Test
    void aSecondPersonTakesALostDeviceAway() throws Exception {
        var old = signedIn(ANNA);
        var ada = signedIn(ADA);
        tests.letters();

        assertThat(ada.post("/arbete/admin/konton/" + anna + "/faktor")).hasStatus(302);

        assertThat(old.get("/arbete")).hasStatus(302).redirectedUrl().endsWith("/logga-in");
        var thief = new Browser();
        thief.password(ANNA, PASSWORD);
        assertThat(thief.get("/logga-in/ny-faktor")).bodyText().contains("brev").doesNotContain("nyckel");
        assertThat(thief.post("/logga-in/ny-faktor", "code", "123456")).hasStatus(302);
        assertThat(thief.get("/arbete")).hasStatus(302);

        var matcher = LINK.matcher(tests.letters());
        assertThat(matcher.find()).isTrue();
        var anew = new Browser();
        var link = matcher.group();
        assertThat(anew.get(link)).hasStatusOk();
        assertThat(anew.post(link, "login", ADA, "password", PASSWORD)).hasStatus(422);
        assertThat(anew.post(link, "login", ANNA, "password", "fel")).hasStatus(422);
        tests.age("failed_try", "at", "1 minute");
        assertThat(anew.post(link, "login", ANNA, "password", PASSWORD)).hasRedirectedUrl("/logga-in/ny-faktor");
        assertThat(anew.connect()).hasStatus(302);
        assertThat(anew.get("/arbete")).hasStatusOk();
        assertThat(new Browser().get(link)).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from account_factor where link_needed")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyTakesTheOwnDeviceOrThatOfAStrangerAway() {
        var ada = signedIn(ADA);
        var stranger = tests.open("eva@example.se", tests.are().tenant(), Role.DESK);

        assertThat(ada.post("/arbete/admin/konton/" + accounts.id(ADA).orElseThrow() + "/faktor"))
                .hasStatus(409);
        assertThat(ada.post("/arbete/admin/konton/" + stranger + "/faktor")).hasStatus(404);
    }

    @Test
    void changesTheDeviceWhileTheOldOneWorksAndEndsOtherSessions() {
        var other = signedIn(ANNA);
        var browser = signedIn(ANNA);
        assertThat(browser.get("/logga-in/ny-faktor")).hasStatusOk();

        assertThat(browser.connect()).hasStatus(302);

        assertThat(browser.get("/arbete")).hasStatusOk();
        assertThat(other.get("/arbete")).hasStatus(302);
    }

    @Test
    void asksAgainBeforeWhatIsSensitive() {
        device.code(ANNA);
        var stale = mvc.get()
                .uri("/logga-in/ny-faktor?a=b")
                .with(tests.as(ANNA, java.time.Duration.ofMinutes(6)))
                .exchange();
        assertThat(stale).hasStatus(302).hasRedirectedUrl("/konto/bekrafta?till=%2Flogga-in%2Fny-faktor%3Fa%3Db");

        var browser = signedIn(ANNA);
        assertThat(browser.get("/konto/bekrafta?till=/konto")).hasStatusOk();
        assertThat(browser.post("/konto/bekrafta", "code", "abcdef", "till", "/konto"))
                .hasStatus(422);
        tests.age("failed_try", "at", "1 minute");
        assertThat(browser.post("/konto/bekrafta", "code", device.code(ANNA), "till", "/konto"))
                .hasRedirectedUrl("/konto");
        assertThat(browser.post("/konto/bekrafta", "code", device.code(ANNA), "till", "https://example.com/"))
                .hasRedirectedUrl("/arbete");
    }

    @Test
    void showsAndEndsTheOwnSessions() {
        var phone = signedIn(ANNA);
        var browser = signedIn(ANNA);
        var page = browser.get("/konto");
        assertThat(page).bodyText().contains("Firefox, Linux", "192.0.2.*", "Den du använder nu");
        var names = Pattern.compile("/konto/inloggningar/([0-9a-f]{32})/avsluta")
                .matcher(text(page))
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(names).hasSize(1);
        assertThat(text(page)).doesNotContain(browser.session.getValue(), phone.session.getValue());

        var eva = signedIn(ADA);
        assertThat(eva.post("/konto/inloggningar/" + names.get(0) + "/avsluta")).hasStatus(404);
        assertThat(phone.get("/arbete")).hasStatusOk();
        assertThat(browser.post("/konto/inloggningar/" + names.get(0) + "/avsluta"))
                .hasStatus(302);
        assertThat(phone.get("/arbete")).hasStatus(302);

        var third = signedIn(ANNA);
        third.post("/konto/inloggningar/avsluta-andra");
        assertThat(browser.get("/arbete")).hasStatus(302);
        assertThat(third.get("/arbete")).hasStatusOk();
    }

    @Test
    void aClosedAccountAndATakenRoleEndAtTheNextClick() {
        var browser = signedIn(ANNA);
        assertThat(browser.get("/arbete/kundtjanst")).hasStatusOk();
        accounts.give(anna, tenant, Role.HOST, Scope.TENANT, null);
        jdbc.sql("delete from account_role where role = 'DESK'").update();
        assertThat(browser.get("/arbete/kundtjanst")).hasStatus(403);
        assertThat(browser.get("/arbete")).hasStatusOk();

        jdbc.sql("update account set active = false where id = ?").param(anna).update();
        assertThat(browser.get("/arbete")).hasStatus(302).redirectedUrl().endsWith("/logga-in");
    }

    @Test
    void endsAfterTheIdleTimeOfTheRole() {
        var desk = signedIn(ANNA);
        var admin = signedIn(ADA);
        desk.get("/arbete");
        admin.get("/arbete");
        assertThat(idle(ANNA)).isEqualTo(30 * 60);
        assertThat(idle(ADA)).isEqualTo(15 * 60);

        accounts.give(anna, tenant, Role.DPO, Scope.TENANT, null);
        desk.get("/arbete");
        assertThat(idle(ANNA)).isEqualTo(15 * 60);

        tests.idle(16);
        assertThat(admin.get("/arbete")).hasStatus(302).redirectedUrl().endsWith("/logga-in");
    }

    @Test
    void endsAfterTheWholeTimeOfTheRoleHoweverBusy() {
        assertThat(mvc.get().uri("/arbete").with(tests.as(ADA, java.time.Duration.ofMinutes(239))))
                .hasStatusOk();
        assertThat(mvc.get().uri("/arbete").with(tests.as(ADA, java.time.Duration.ofMinutes(241))))
                .hasStatus(302);
        assertThat(mvc.get().uri("/arbete").with(tests.as(ANNA, java.time.Duration.ofMinutes(599))))
                .hasStatusOk();
        assertThat(mvc.get().uri("/arbete").with(tests.as(ANNA, java.time.Duration.ofMinutes(601))))
                .hasStatus(302);
    }

    private Browser signedIn(String login) {
        var browser = new Browser();
        device.code(login);
        browser.password(login, PASSWORD);
        assertThat(browser.code(device.code(login))).hasStatus(302);
        return browser;
    }

    private int idle(String login) {
        return jdbc.sql("select max_inactive_interval from spring_session where principal_name = ?")
                .param(login)
                .query(Integer.class)
                .single();
    }

    private static void attempt(ThrottledSignIn provider, String login) {
        try {
            provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, "fel fel fel fel"));
            throw new AssertionError("signed in");
        } catch (BadCredentialsException e) {
            // as it should be
        }
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** Somebody with a session cookie and a network. */
    class Browser {

        @Nullable Cookie session;

        String address = "192.0.2.17";

        MvcTestResult get(String path) {
            return ask(HttpMethod.GET, path);
        }

        MvcTestResult post(String path, String... form) {
            return ask(HttpMethod.POST, path, form);
        }

        MvcTestResult password(String login, String password) {
            return post("/logga-in", "login", login, "password", password);
        }

        MvcTestResult code(String code) {
            return post("/logga-in/kod", "code", code);
        }

        /** Reads the key off the page and gives a code of it. */
        MvcTestResult connect() {
            var matcher = SECRET.matcher(text(get("/logga-in/ny-faktor")));
            assertThat(matcher.find()).isTrue();
            var code = OneTimeCodes.code(bytes(matcher.group(1).replace(" ", "")), java.time.Instant.now());
            return post("/logga-in/ny-faktor", "code", code);
        }

        MvcTestResult ask(HttpMethod method, String path, String... form) {
            var request = mvc.method(method)
                    .uri(java.net.URI.create(path))
                    .remoteAddress(address)
                    .header("Accept-Language", "sv")
                    .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
            if (method != HttpMethod.GET) {
                request = request.with(csrf());
            }
            for (int i = 0; i < form.length; i += 2) {
                request = request.param(form[i], form[i + 1]);
            }
            var answer = (session == null ? request : request.cookie(session)).exchange();
            var cookie = answer.getResponse().getCookie("SID");
            if (cookie != null) {
                session = cookie.getMaxAge() == 0 ? null : cookie;
            }
            return answer;
        }

        private static byte[] bytes(String base32) {
            var bits = new java.math.BigInteger("0");
            for (char letter : base32.toCharArray()) {
                bits = bits.shiftLeft(5)
                        .or(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
            }
            var bytes = new byte[20];
            var plain = bits.toByteArray();
            for (int i = 1; i <= Math.min(20, plain.length); i++) {
                bytes[20 - i] = plain[plain.length - i];
            }
            return bytes;
        }
    }

    /** Counts how often a password is hashed. */
    record Counting(PasswordEncoder encoder, AtomicInteger matches, AtomicInteger encodes) implements PasswordEncoder {

        Counting(PasswordEncoder encoder) {
            this(encoder, new AtomicInteger(), new AtomicInteger());
        }

        @Override
        public String encode(CharSequence password) {
            encodes.incrementAndGet();
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String stored) {
            matches.incrementAndGet();
            return !stored.isEmpty() && encoder.matches(password, stored);
        }
    }
}
