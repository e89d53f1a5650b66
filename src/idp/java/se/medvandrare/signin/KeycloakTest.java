package se.medvandrare.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.proof.Browsing;

/**
 * Sign-in at a real Keycloak: its pages, its keys, roles by a claim, and tokens of its own that are not for us. Each token
 * put in place of the right one was signed by the same Keycloak.
 */
@PortalTest
@Import(TestFactors.class)
class KeycloakTest {

    static final String PASSWORD = "tolv gröna kastruller";

    static final String REALM = """
            {"realm": "REALM", "enabled": true, "sslRequired": "none",
             "groups": [{"name": "kundtjanst"}, {"name": "ledare"}, {"name": "annat"}],
             "clients": [%s, %s],
             "users": [%s, %s, %s]}
            """.formatted(
                    client("medvandrare"),
                    client("annan"),
                    user("sara", "kundtjanst"),
                    user("lena", "ledare"),
                    user("nils", "annat"));

    static final Relay RELAY = new Relay();
    static final Keycloak KEYCLOAK = start();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var prefix = "medvandrare.signin.providers[0].";
        registry.add(prefix + "id", () -> "kommun");
        registry.add(prefix + "name", () -> "Skellefteå kommun");
        registry.add(prefix + "issuer", () -> RELAY.address() + "/realms/kommun");
        registry.add(prefix + "client-id", () -> "medvandrare");
        registry.add(prefix + "client-secret", () -> "hemlig");
        registry.add(prefix + "claim", () -> "groups");
        registry.add(prefix + "roles.kundtjanst", () -> "DESK at Skellefteå kommun");
        registry.add(prefix + "roles.ledare", () -> "LEADER at Skellefteå kommun");
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
        RELAY.close();
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CsrfTokenRepository tokens;

    @Autowired
    TestAccounts tests;

    @Autowired
    TestFactors device;

    @Autowired
    JdbcClient jdbc;

    Browsing browser;

    @BeforeEach
    void openAMunicipality() {
        tests.skelleftea();
        RELAY.tell(UnaryOperator.identity());
        browser = new Browsing(mvc, tokens);
    }

    @Test
    void whoeverHasARoleByTheClaimGetsInWithACodeOfTheirOwn() {
        assertThat(signIn("sara")).hasStatus(302).hasRedirectedUrl("/logga-in/kod");
        code();

        assertThat(browser.get("/arbete/kundtjanst")).hasStatusOk();
        assertThat(browser.get("/arbete/admin")).hasStatus(403);
        assertThat(browser.get("/arbete/projekt")).hasStatus(403);
    }

    @Test
    void anotherGroupGivesAnotherRole() {
        assertThat(signIn("lena")).hasRedirectedUrl("/logga-in/kod");
        code();

        assertThat(browser.get("/arbete/projekt")).hasStatusOk();
        assertThat(browser.get("/arbete/kundtjanst")).hasStatus(403);
    }

    @Test
    void whoeverHasNoRoleByTheClaimIsUnknown() {
        assertThat(signIn("nils")).hasRedirectedUrl("/logga-in?okand");
        assertThat(browser.get("/arbete")).hasStatus(302);
    }

    @Test
    void aTokenForAnotherClientOfTheSameIssuerIsRefused() {
        RELAY.tell(answer -> with(answer, idToken("kommun", "annan")));

        refused();
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        RELAY.tell(answer -> with(answer, idToken("region", "medvandrare")));

        refused();
    }

    @Test
    void aTokenOfAnEarlierQuestionIsRefused() {
        var before = new String[1];
        RELAY.tell(answer -> {
            before[0] = answer;
            return answer;
        });
        assertThat(signIn("sara")).hasRedirectedUrl("/logga-in/kod");
        RELAY.tell(answer -> with(answer, String.valueOf(KEYCLOAK.read(before[0]).get("id_token"))));
        browser = new Browsing(mvc, tokens);

        refused();
    }

    @Test
    void aTokenWithoutANonceIsRefused() {
        RELAY.tell(answer -> with(answer, idToken("kommun", "medvandrare")));

        refused();
    }

    @Test
    void anAnswerIsGoodForOneQuestionOnly() {
        var answer = answer("sara");
        assertThat(browser.get(answer)).hasRedirectedUrl("/logga-in/kod");

        assertThat(new Browsing(mvc, tokens).get(answer)).hasRedirectedUrl("/logga-in?avvisad");
    }

    private void refused() {
        assertThat(signIn("sara")).hasRedirectedUrl("/logga-in?avvisad");
        assertThat(browser.get("/arbete")).hasStatus(302).redirectedUrl().endsWith("/logga-in");
    }

    private MvcTestResult signIn(String name) {
        return browser.get(answer(name));
    }

    /** The address with which the provider sends somebody back. */
    private String answer(String name) {
        var asked = browser.get("/logga-in/oidc/kommun").getResponse().getHeader("Location");
        var back = URI.create(KEYCLOAK.signIn(asked, name, PASSWORD));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private void code() {
        var login = jdbc.sql("select max(login) from account where login like 'kommun/%'")
                .query(String.class)
                .single();
        device.code(login);
        browser.send(browser.form("/logga-in/kod").with("code", device.code(login)));
    }

    private static String idToken(String realm, String client) {
        return String.valueOf(KEYCLOAK.tokens(
                        realm,
                        Map.of(
                                "grant_type",
                                "password",
                                "scope",
                                "openid",
                                "client_id",
                                client,
                                "client_secret",
                                "hemlig",
                                "username",
                                "sara",
                                "password",
                                PASSWORD))
                .get("id_token"));
    }

    private static String with(String answer, String idToken) {
        var changed = new HashMap<>(KEYCLOAK.read(answer));
        assertThat(idToken).as("a token of the same Keycloak").startsWith("ey");
        changed.put("id_token", idToken);
        return KEYCLOAK.write(changed);
    }

    private static Keycloak start() {
        var keycloak = new Keycloak(RELAY.address());
        RELAY.standBefore(keycloak.port());
        keycloak.make(REALM.replace("REALM", "kommun"));
        keycloak.make(REALM.replace("REALM", "region"));
        return keycloak;
    }

    private static String client(String id) {
        return """
                {"clientId": "%s", "secret": "hemlig", "redirectUris": ["*"], "standardFlowEnabled": true,
                 "directAccessGrantsEnabled": true, "publicClient": false,
                 "protocolMappers": [{"name": "groups", "protocol": "openid-connect",
                   "protocolMapper": "oidc-group-membership-mapper",
                   "config": {"claim.name": "groups", "full.path": "false", "id.token.claim": "true"}}]}
                """.formatted(id);
    }

    private static String user(String name, String group) {
        return """
                {"username": "%1$s", "enabled": true, "firstName": "%1$s", "lastName": "Test", "email": "%1$s@example.se",
                 "emailVerified": true, "groups": ["%2$s"],
                 "credentials": [{"type": "password", "value": "%3$s", "temporary": false}]}
                """.formatted(name, group, PASSWORD);
    }
}
