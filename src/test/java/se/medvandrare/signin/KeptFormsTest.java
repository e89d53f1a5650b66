package se.medvandrare.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.proof.Browsing.status;
import static se.medvandrare.proof.Browsing.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.Factors;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;
import se.medvandrare.proof.Browsing;
import se.medvandrare.proof.FilledIn;
import se.medvandrare.proof.Pressed;

/** Nothing typed is lost when a sign-in ends, and nobody else ever sees it. */
@PortalTest
@Import(TestFactors.class)
class KeptFormsTest {

    static final String ADA = "ada@example.se";
    static final String EVA = "eva@example.se";
    static final String PASSWORD = "fyra korgar lingon";
    static final String NEW = "/arbete/aktorer/ny";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CsrfTokenRepository tokens;

    @Autowired
    TestAccounts tests;

    @Autowired
    Accounts accounts;

    @Autowired
    TestFactors device;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    Browsing browser;

    @BeforeEach
    void signIn() {
        var tenant = tests.skelleftea().tenant();
        for (var login : new String[] {ADA, EVA}) {
            var id = accounts.open(login, login, PASSWORD);
            accounts.give(id, tenant, Role.ADMIN, Scope.TENANT, null);
            accounts.give(id, tenant, Role.DPO, Scope.TENANT, null);
        }
        browser = as(new Browsing(mvc, tokens), ADA);
    }

    @Test
    void keepsWhatWasTypedUntilTheSamePersonHasSignedInAgain() {
        var form = typed("Föreningen Kvarn");
        tests.idle(16);

        assertThat(browser.send(form)).hasStatus(302).hasRedirectedUrl("/logga-in?kvar");
        assertThat(text(browser.get("/logga-in?kvar"))).contains("Det du skrev finns kvar");
        assertThat(signsIn(ADA)).hasRedirectedUrl("/konto/kvar");
        assertThat(text(browser.get("/konto/kvar"))).contains("<bdi>Föreningen Kvarn</bdi>", "Inget är sparat än");
        assertThat(organisations()).isZero();

        assertThat(browser.send(kept())).hasStatus(302);
        assertThat(organisations()).isEqualTo(1);
        assertThat(browser.get("/konto/kvar")).hasRedirectedUrl("/arbete");
    }

    @Test
    void keepsItAfterTheWholeTimeToo() {
        var form = typed("Föreningen Kvarn");
        age(241);

        assertThat(browser.send(form)).hasStatus(302).hasRedirectedUrl("/logga-in?kvar");
        assertThat(signsIn(ADA)).hasRedirectedUrl("/konto/kvar");
    }

    @Test
    void showsItToNobodyElse() {
        var form = typed("Föreningen Kvarn");
        tests.idle(16);
        browser.send(form);

        assertThat(signsIn(EVA)).redirectedUrl().endsWith("/arbete");
        assertThat(browser.get("/konto/kvar")).hasRedirectedUrl("/arbete");
        assertThat(TestServer.get()
                        .superuser()
                        .sql("select count(*) from spring_session_attributes where attribute_name = 'kept form'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void liesSealedInTheSession() {
        var form = typed("Föreningen Kvarn");
        tests.idle(16);
        browser.send(form);

        var kept = TestServer.get()
                .superuser()
                .sql("select attribute_bytes from spring_session_attributes where attribute_name = 'kept form'")
                .query(byte[].class)
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Kvarn", "aktorer");
    }

    @Test
    void canBeThrownAway() {
        var form = typed("Föreningen Kvarn");
        tests.idle(16);
        browser.send(form);
        signsIn(ADA);

        var drop = Pressed.on("/konto/kvar", Browsing.document(browser.get("/konto/kvar")), nothing()).stream()
                .filter(it -> it.action().equals("/konto/kvar/slang"))
                .findFirst()
                .orElseThrow();
        assertThat(browser.send(drop)).hasRedirectedUrl("/arbete");
        assertThat(browser.get("/konto/kvar")).hasRedirectedUrl("/arbete");
        assertThat(organisations()).isZero();
    }

    @Test
    void aFormOfAnotherWindowCanBeSentAfterTheSessionGotANewName() {
        var form = typed("Föreningen Kvarn");
        browser.send(browser.form("/konto/bekrafta").with("code", device.code(ADA)));

        assertThat(browser.send(form)).hasRedirectedUrl("/konto/kvar");
        assertThat(browser.send(kept())).hasStatus(302);
        assertThat(organisations()).isEqualTo(1);
    }

    @Test
    void waitsWhileTheSecondFactorIsProvedAgain() {
        var own = accounts.id(EVA).orElseThrow();
        var page = "/arbete/admin/konton/" + own;
        var take = Pressed.on(page, Browsing.document(browser.get(page)), nothing()).stream()
                .filter(it -> it.action().equals(page + "/faktor"))
                .findFirst()
                .orElseThrow();
        age(6);

        assertThat(browser.send(take)).hasRedirectedUrl("/konto/bekrafta?till=%2Fkonto%2Fkvar");
        browser.send(browser.form("/konto/bekrafta?till=/konto/kvar").with("code", device.code(ADA)));
        assertThat(browser.send(kept())).hasRedirectedUrl(page);
        assertThat(jdbc.sql("select link_needed from account_factor where account_id = ?")
                        .param(own)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void keepsNothingThePortalDidNotWrite() {
        var form = typed("Föreningen Kvarn").with("_csrf", "a".repeat(118));
        tests.idle(16);

        assertThat(status(browser.send(form))).isEqualTo(403);
    }

    @Test
    void keepsNothingThatTheBrowserKeepsItself() {
        var form = typed("Föreningen Kvarn");
        tests.idle(16);

        assertThat(status(browser.sendKeptThere(form))).isEqualTo(403);
        assertThat(signsIn(ADA)).redirectedUrl().endsWith("/arbete");
    }

    @Test
    void keepsNoPassword() {
        var change = Pressed.on("/konto", Browsing.document(browser.get("/konto")), nothing()).stream()
                .filter(it -> it.action().equals("/konto/losenord"))
                .findFirst()
                .orElseThrow();
        tests.idle(16);

        assertThat(status(browser.send(change.with("old", PASSWORD)))).isEqualTo(403);
    }

    @Test
    void whoeverWritesIsNotIdle() {
        tests.idle(14);
        assertThat(browser.get("/konto/skriver")).hasStatus(204);
        tests.idle(14);

        assertThat(browser.get("/arbete")).hasStatusOk();
    }

    private Browsing as(Browsing browser, String login) {
        return browser.signIn(login, PASSWORD, () -> device.code(login));
    }

    private MvcTestResult signsIn(String login) {
        device.code(login);
        browser.send(browser.form("/logga-in").with("login", login).with("password", PASSWORD));
        return browser.send(browser.form("/logga-in/kod").with("code", device.code(login)));
    }

    private Pressed typed(String name) {
        return Pressed.on(NEW, Browsing.document(browser.get(NEW)), nothing()).stream()
                .filter(form -> form.action().equals(NEW))
                .findFirst()
                .orElseThrow()
                .with("name", name);
    }

    private Pressed kept() {
        return Pressed.on("/konto/kvar", Browsing.document(browser.get("/konto/kvar")), nothing()).stream()
                .filter(form ->
                        form.action().startsWith("/arbete/") && !form.action().equals("/arbete/byt"))
                .findFirst()
                .orElseThrow();
    }

    /** Lets Ada have proved both factors so many minutes earlier. */
    private void age(int minutes) {
        age(sessions, Instant.now().minus(Duration.ofMinutes(minutes)));
    }

    private static <S extends Session> void age(FindByIndexNameSessionRepository<S> sessions, Instant at) {
        sessions.findByPrincipalName(ADA).values().forEach(session -> {
            SecurityContext before = session.getAttribute("SPRING_SECURITY_CONTEXT");
            var who = UsernamePasswordAuthenticationToken.authenticated(
                    before.getAuthentication().getPrincipal(),
                    null,
                    List.of(Factors.proved(Factors.FIRST, at), Factors.proved(Factors.SECOND, at)));
            session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(who));
            sessions.save(session);
        });
    }

    private int organisations() {
        return jdbc.sql("select count(*) from organisation where name = 'Föreningen Kvarn'")
                .query(Integer.class)
                .single();
    }

    private static FilledIn nothing() {
        return new FilledIn(0, LocalDate.EPOCH);
    }
}
