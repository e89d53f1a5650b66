package se.medvandrare.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Accounts;
import se.medvandrare.accounts.OneTimeLinks;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;

/** Sign-in at an identity provider: who may come in, and which answers are refused. The provider is a small one of our own. */
@PortalTest
@Import(TestFactors.class)
class OidcTest {

    static final Provider PROVIDER = new Provider();
    static final Provider OTHER = new Provider();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var prefix = "medvandrare.signin.providers[0].";
        registry.add(prefix + "id", () -> "kommun");
        registry.add(prefix + "name", () -> "Skellefteå kommun");
        registry.add(prefix + "issuer", PROVIDER::issuer);
        registry.add(prefix + "client-id", () -> "medvandrare");
        registry.add(prefix + "client-secret", () -> "hemlig");
        registry.add(prefix + "second-factor[0]", () -> "loa3");
        registry.add(prefix + "second-factor[1]", () -> "mfa");
        registry.add(prefix + "claim", () -> "groups");
        registry.add(prefix + "roles.kundtjanst", () -> "DESK at Skellefteå kommun");
        registry.add(prefix + "roles.ledare", () -> "LEADER at Skellefteå kommun");
        registry.add(prefix + "logout", () -> "true");
        provider(registry, 1, "borta", () -> "http://127.0.0.1:9");
        provider(registry, 2, "region", OTHER::issuer);
        registry.add("medvandrare.signin.passwords", () -> "false");
    }

    private static void provider(DynamicPropertyRegistry registry, int number, String id, Supplier<Object> issuer) {
        var prefix = "medvandrare.signin.providers[" + number + "].";
        registry.add(prefix + "id", () -> id);
        registry.add(prefix + "name", () -> id);
        registry.add(prefix + "issuer", issuer);
        registry.add(prefix + "client-id", () -> "medvandrare");
        registry.add(prefix + "client-secret", () -> "hemlig");
        registry.add(prefix + "second-factor[0]", () -> "loa3");
    }

    @AfterAll
    static void stop() {
        PROVIDER.server.stop(0);
        OTHER.server.stop(0);
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts tests;

    @Autowired
    Accounts accounts;

    @Autowired
    OneTimeLinks links;

    @Autowired
    JdbcClient jdbc;

    long anna;

    @Nullable Cookie session;

    @BeforeEach
    void openAnAccount() {
        var tenant = tests.skelleftea().tenant();
        anna = accounts.open("anna@example.se", "Anna", "fyra korgar lingon");
        accounts.give(anna, tenant, Role.DESK, Scope.TENANT, null);
        PROVIDER.reset();
        OTHER.reset();
        session = null;
    }

    @Test
    void asksWithStateNonceAndProof() {
        var asked = start();

        assertThat(asked).containsKeys("state", "nonce", "code_challenge").containsEntry("prompt", "login");
        assertThat(asked)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "medvandrare");
    }

    @Test
    void letsSomebodyKnownInWithoutACodeWhenTwoFactorsWereProvedThere() {
        known();

        assertThat(signIn(claims -> claims.claim("acr", "loa3")))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/arbete");
        assertThat(get("/arbete")).hasStatusOk();
        assertThat(PROVIDER.asked).contains("code_verifier=");
    }

    @Test
    void asksForTheCodeWhenOnlyOneFactorWasProvedThere() {
        known();

        assertThat(signIn(claims -> claims.claim("acr", "loa2").claim("amr", List.of("pwd"))))
                .hasRedirectedUrl("/logga-in/kod");
        assertThat(get("/arbete")).hasStatus(302).hasRedirectedUrl("/logga-in/kod");
    }

    @Test
    void readsTheMethodsToo() {
        known();

        assertThat(signIn(claims -> claims.claim("amr", List.of("pwd", "mfa"))))
                .redirectedUrl()
                .endsWith("/arbete");
    }

    @Test
    void doesNotKnowSomebodyByAddress() {
        var answer = signIn(claims -> claims.claim("acr", "loa3").claim("email", "anna@example.se"));

        assertThat(answer).hasRedirectedUrl("/logga-in?okand");
        assertThat(get("/arbete")).hasStatus(302);
    }

    @Test
    void linksAnInvitationOnce() {
        var token = links.make(OneTimeLinks.Purpose.PASSWORD, anna, Duration.ofHours(1));
        assertThat(get("/logga-in/inbjudan/kommun/" + token)).hasRedirectedUrl("/logga-in/oidc/kommun");

        assertThat(signIn(claims -> claims.claim("acr", "loa3")))
                .redirectedUrl()
                .endsWith("/arbete");

        session = null;
        assertThat(get("/logga-in/inbjudan/kommun/" + token)).hasStatus(404);
        assertThat(signIn(claims -> claims.claim("acr", "loa3")))
                .redirectedUrl()
                .endsWith("/arbete");
    }

    @Test
    void opensAnAccountForWhomTheClaimsGiveARole() {
        assertThat(signIn(claims -> claims.claim("acr", "loa3").claim("groups", List.of("annat", "kundtjanst"))))
                .redirectedUrl()
                .endsWith("/arbete");

        assertThat(get("/arbete/kundtjanst")).hasStatusOk();
        assertThat(get("/arbete/admin")).hasStatus(403);
    }

    @Test
    void aClosedAccountStaysClosed() {
        known();
        jdbc.sql("update account set active = false where id = ?").param(anna).update();

        assertThat(signIn(claims -> claims.claim("acr", "loa3"))).hasRedirectedUrl("/logga-in?okand");
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void refusesAWrongAnswer(Wrong wrong) {
        known();
        PROVIDER.wrong = wrong;

        assertThat(signIn(claims -> claims.claim("acr", "loa3"))).hasRedirectedUrl("/logga-in?avvisad");
        assertThat(get("/arbete")).hasStatus(302).redirectedUrl().endsWith("/logga-in");
    }

    @Test
    void refusesAnAnswerToSomebodyElsesQuestion() {
        known();
        var asked = start();
        PROVIDER.nonce = asked.get("nonce");
        session = null;

        assertThat(get("/logga-in/svar/kommun?code=abc&state=" + asked.get("state")))
                .hasRedirectedUrl("/logga-in?avvisad");
    }

    @Test
    void saysSoWhenTheProviderIsAway() {
        assertThat(get("/logga-in/hos/borta")).hasRedirectedUrl("/logga-in?borta");
        assertThat(get("/logga-in/hos/ingen")).hasStatus(404);
    }

    @Test
    void passwordsOpenNothingWhereTheyAreSwitchedOff() {
        assertThat(get("/logga-in")).bodyText().contains("Skellefteå kommun").doesNotContain("name=\"password\"");
        var answer = mvc.post()
                .uri("/logga-in")
                .param("login", "anna@example.se")
                .param("password", "fyra korgar lingon")
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasRedirectedUrl("/logga-in?fel");
    }

    @Test
    void twoProvidersMayHaveTheSameNameForDifferentPeople() {
        known();

        assertThat(signIn("region", OTHER, claims -> claims.claim("acr", "loa3")))
                .hasRedirectedUrl("/logga-in?okand");
    }

    @Test
    void refusesTheAnswerOfOneProviderToAQuestionToAnother() {
        known();
        var asked = start("kommun");
        PROVIDER.nonce = asked.get("nonce");
        PROVIDER.more = claims -> claims.claim("acr", "loa3");

        assertThat(get("/logga-in/svar/region?code=abc&state=" + asked.get("state")))
                .hasRedirectedUrl("/logga-in?avvisad");
        assertThat(PROVIDER.asked).as("no code was given away").isEmpty();
    }

    @Test
    void takesAwayTheRolesThatTheClaimsGiveNoLonger() {
        signIn(claims -> claims.claim("acr", "loa3").claim("groups", List.of("kundtjanst")));
        assertThat(get("/arbete/kundtjanst")).hasStatusOk();
        session = null;

        signIn(claims -> claims.claim("acr", "loa3").claim("groups", List.of("ledare")));
        assertThat(get("/arbete/kundtjanst")).hasStatus(403);
        assertThat(get("/arbete/projekt")).hasStatusOk();
        session = null;

        assertThat(signIn(claims -> claims.claim("acr", "loa3").claim("groups", List.of("annat"))))
                .hasRedirectedUrl("/logga-in?okand");
    }

    @Test
    void leavesTheRolesAnAdministratorGave() {
        known();

        signIn(claims -> claims.claim("acr", "loa3").claim("groups", List.of("annat")));

        assertThat(get("/arbete/kundtjanst")).hasStatusOk();
    }

    @Test
    void believesANewKeyAtOnceAndTheOldOneNoMore() throws JOSEException {
        known();
        var old = PROVIDER.key;
        assertThat(signIn(claims -> claims.claim("acr", "loa3")))
                .redirectedUrl()
                .endsWith("/arbete");

        PROVIDER.key = new RSAKeyGenerator(2048).keyID("två").generate();
        session = null;
        assertThat(signIn(claims -> claims.claim("acr", "loa3")))
                .redirectedUrl()
                .endsWith("/arbete");

        PROVIDER.signing = old;
        session = null;
        assertThat(signIn(claims -> claims.claim("acr", "loa3"))).hasRedirectedUrl("/logga-in?avvisad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/token", "/jwks"})
    void givesASlowProviderUpAfterAFewSeconds(String slow) throws JOSEException {
        known();
        PROVIDER.key = new RSAKeyGenerator(2048).keyID("trög" + slow).generate();
        PROVIDER.slow = slow;
        var before = System.nanoTime();

        assertThat(signIn(claims -> claims.claim("acr", "loa3"))).hasRedirectedUrl("/logga-in?avvisad");

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void signsOutThereToo() {
        known();
        signIn(claims -> claims.claim("acr", "loa3"));

        assertThat(signOut())
                .redirectedUrl()
                .startsWith(PROVIDER.issuer() + "/logout?client_id=medvandrare&post_logout_redirect_uri=http")
                .endsWith("%2Flogga-in%3Fut");
        assertThat(get("/arbete")).hasStatus(302).redirectedUrl().endsWith("/logga-in");
    }

    @Test
    void tellsTheOwnerThatTheAccountHasBeenConnected() {
        tests.letters();
        get("/logga-in/inbjudan/kommun/" + links.make(OneTimeLinks.Purpose.PASSWORD, anna, Duration.ofHours(1)));
        signIn(claims -> claims.claim("acr", "loa3"));

        assertThat(tests.letters()).contains("Ditt konto har kopplats till inloggning hos Skellefteå kommun");
    }

    private MvcTestResult signOut() {
        return keep(mvc.post()
                .uri("/logga-ut")
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .cookie(session)
                .exchange());
    }

    private void known() {
        jdbc.sql("insert into account_identity (account_id, issuer, subject) values (?, ?, 'abc-123')")
                .param(anna)
                .param(PROVIDER.issuer())
                .update();
    }

    private Map<String, String> start() {
        return start("kommun");
    }

    private Map<String, String> start(String id) {
        var answer = get("/logga-in/oidc/" + id);
        assertThat(answer).hasStatus(302);
        return UriComponentsBuilder.fromUriString(answer.getResponse().getHeader("Location"))
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }

    private MvcTestResult signIn(Consumer<JWTClaimsSet.Builder> more) {
        return signIn("kommun", PROVIDER, more);
    }

    private MvcTestResult signIn(String id, Provider provider, Consumer<JWTClaimsSet.Builder> more) {
        var asked = start(id);
        provider.nonce = asked.get("nonce");
        provider.more = more;
        return get("/logga-in/svar/" + id + "?code=abc&state=" + asked.get("state"));
    }

    private MvcTestResult get(String path) {
        var request = mvc.get().uri(URI.create(path)).header("Accept-Language", "sv");
        return keep((session == null ? request : request.cookie(session)).exchange());
    }

    private MvcTestResult keep(MvcTestResult answer) {
        var cookie = answer.getResponse().getCookie("SID");
        if (cookie != null) {
            session = cookie.getMaxAge() == 0 ? null : cookie;
        }
        return answer;
    }

    /** What may be wrong with an answer. */
    enum Wrong {
        EXPIRED,
        AUDIENCE,
        NONCE,
        KEY,
        ISSUER,
        ALGORITHM,
        UNSIGNED
    }

    /** An identity provider that says what the test wants. */
    static class Provider {

        final HttpServer server;
        volatile RSAKey key = key();
        volatile @Nullable RSAKey signing;
        volatile String slow = "";
        String nonce = "";
        String asked = "";

        @Nullable Wrong wrong;

        Consumer<JWTClaimsSet.Builder> more = claims -> {};

        Provider() {
            try {
                server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
                server.setExecutor(Executors.newCachedThreadPool());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            server.createContext("/.well-known/openid-configuration", it -> answer(it, """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                     "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/logout","response_types_supported":["code"],"subject_types_supported":["public"],
                     "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer())));
            server.createContext("/jwks", it -> answer(it, new JWKSet(key.toPublicJWK()).toString()));
            server.createContext("/token", it -> {
                asked = new String(it.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                answer(it, """
                        {"access_token":"x","token_type":"Bearer","expires_in":60,"id_token":"%s"}""".formatted(token()));
            });
            server.start();
        }

        String issuer() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        void reset() {
            wrong = null;
            signing = null;
            slow = "";
            asked = "";
            more = claims -> {};
        }

        private String token() {
            var now = Instant.now();
            var issued = wrong == Wrong.EXPIRED ? now.minusSeconds(7200) : now;
            var claims = new JWTClaimsSet.Builder()
                    .issuer(wrong == Wrong.ISSUER ? "https://annan.example" : issuer())
                    .subject("abc-123")
                    .audience(wrong == Wrong.AUDIENCE ? "annan" : "medvandrare")
                    .issueTime(Date.from(issued))
                    .expirationTime(Date.from(issued.plusSeconds(300)))
                    .claim("nonce", wrong == Wrong.NONCE ? "annan" : nonce);
            more.accept(claims);
            try {
                return signed(claims.build());
            } catch (JOSEException e) {
                throw new AssertionError(e);
            }
        }

        private String signed(JWTClaimsSet claims) throws JOSEException {
            if (wrong == Wrong.UNSIGNED) {
                return new com.nimbusds.jwt.PlainJWT(claims).serialize();
            }
            var mac = wrong == Wrong.ALGORITHM;
            var with = signing == null ? key : signing;
            var header = new JWSHeader.Builder(mac ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                    .keyID(with.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(mac ? new MACSigner("hemlig".repeat(8)) : new RSASSASigner(wrong == Wrong.KEY ? key() : with));
            return token.serialize();
        }

        private static RSAKey key() {
            try {
                return new RSAKeyGenerator(2048).keyID("ett").generate();
            } catch (JOSEException e) {
                throw new AssertionError(e);
            }
        }

        private void answer(HttpExchange exchange, String json) throws IOException {
            if (exchange.getRequestURI().getPath().equals(slow)) {
                sleep();
            }
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }

        private static void sleep() {
            try {
                Thread.sleep(15_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
