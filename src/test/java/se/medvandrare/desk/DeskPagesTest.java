package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/** The service desk as a clerk meets it. */
@PortalTest
class DeskPagesTest {

    static final String ANNA = "anna@example.se";
    static final String BO = "bo@example.se";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    Cookie session;
    TestDesk test;
    long tenant;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        accounts.open(ANNA, tenant, Role.DESK);
        accounts.open(BO, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
    }

    @Test
    void registersAVisitFromTheFewKeysOfTheForm() {
        var answer = register(Map.of("topicId", "" + test.topic, "language", "ar"));

        assertThat(answer).hasStatus(302).redirectedUrl().startsWith("/arbete/kundtjanst?sparad=");
        assertThat(get(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("Sparat:", "Bostad", ", arabiska", "Ångra", "autofocus");
        assertThat(
                        count(
                                "where language = 'ar' and channel = 'COUNTER' and outcome = 'ANSWERED' and pages_answered is null"))
                .isEqualTo(1);
    }

    @Test
    void hasNowhereToWriteAName() {
        assertThat(get("/arbete/kundtjanst"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("textarea", "name=\"who\"", "name=\"name\"");
    }

    @Test
    void keepsChannelAndDayForTheNextContact() {
        var answer = register(Map.of("topicId", "" + test.topic, "channel", "PHONE", "day", "2026-06-01"));

        assertThat(get(answer.getResponse().getRedirectedUrl()))
                .bodyText()
                .containsPattern("value=\"PHONE\"[^>]*checked")
                .contains("value=\"2026-06-01\"");
    }

    @Test
    void takesTheBeginningOfALanguageInAnyOfItsNames() {
        for (var typed : new String[] {"somal", "Soomaali", "SO", "Tigrinya", "ትግ", "dari", "fa-af"}) {
            assertThat(register(Map.of("topicId", "" + test.topic, "language", typed)))
                    .as(typed)
                    .hasStatus(302);
        }
        assertThat(count("where language = 'so'")).isEqualTo(3);
    }

    @Test
    void asksWhenTheLettersCouldBeSeveralLanguages() {
        assertThat(register(Map.of("topicId", "" + test.topic, "language", "k")))
                .hasStatus(422)
                .bodyText()
                .contains("Det kan vara flera språk", "kurmanji", "value=\"k\"");
        assertThat(count("")).isZero();
    }

    @Test
    void asksForTheTopicAndForNothingElse() {
        assertThat(register(Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Välj ett ämne.", "En uppgift behöver rättas");
    }

    @Test
    void notesWhereSomebodyWasSent() {
        var association = test.inside(tenant, """
                insert into organisation (name, sector, kind) values ('Röda Korset', 'CIVIL_SOCIETY', 'ASSOCIATION') returning id
                """);
        test.run(tenant, """
                insert into organisation (name, sector, kind) values ('Rädda Barnen', 'CIVIL_SOCIETY', 'ASSOCIATION')
                """);

        register(Map.of("topicId", "" + test.topic, "sentTo", "roda"));
        register(Map.of("topicId", "" + test.topic, "sentTo", "Vad som helst · O" + association));

        assertThat(count("where organisation_id = " + association)).isEqualTo(2);
        assertThat(register(Map.of("topicId", "" + test.topic, "sentTo", "r"))).hasStatus(422);
        assertThat(register(Map.of("topicId", "" + test.topic, "sentTo", "x · O99")))
                .hasStatus(422);
        assertThat(get("/arbete/kundtjanst/hanvisningar?q=rada barnen"))
                .bodyText()
                .contains("Rädda Barnen")
                .doesNotContain("Korset");
    }

    @Test
    void undoesWhatWasSavedAMomentAgo() {
        var id = id(register(Map.of("topicId", "" + test.topic)));

        assertThat(post("/arbete/kundtjanst/" + id + "/angra", Map.of(), ANNA)).hasStatus(302);
        assertThat(count("")).isZero();
    }

    @Test
    void refusesToUndoAnHourLaterAndSaysWhy() {
        var id = id(register(Map.of("topicId", "" + test.topic)));
        test.run(tenant, "update contact set made_at = made_at - interval '1 hour'");

        assertThat(post("/arbete/kundtjanst/" + id + "/angra", Map.of(), ANNA))
                .hasStatus(409)
                .bodyText()
                .contains("mer än tio minuter");
        assertThat(count("")).isEqualTo(1);
        assertThat(get("/arbete/kundtjanst?sparad=" + id)).bodyText().doesNotContain("/angra");
    }

    @Test
    void refusesToUndoForAColleague() {
        var id = id(register(Map.of("topicId", "" + test.topic)));

        assertThat(post("/arbete/kundtjanst/" + id + "/angra", Map.of(), BO)).hasStatus(409);
        assertThat(count("")).isEqualTo(1);
    }

    @Test
    void correctsTheSameDay() {
        var id = id(register(Map.of("topicId", "" + test.topic)));
        assertThat(get("/arbete/kundtjanst/" + id)).hasStatusOk();

        assertThat(post(
                        "/arbete/kundtjanst/" + id,
                        typed(Map.of("topicId", "" + test.topic, "language", "so", "version", "0")),
                        ANNA))
                .hasStatus(302);
        assertThat(count("where language = 'so'")).isEqualTo(1);
        assertThat(post("/arbete/kundtjanst/" + id, typed(Map.of("topicId", "" + test.topic, "version", "0")), ANNA))
                .hasStatus(409);
    }

    @Test
    void countsBesideTheForm() {
        register(Map.of("topicId", "" + test.topic));
        register(Map.of("topicId", "" + test.topic, "channel", "PHONE"));
        post("/arbete/kundtjanst", typed(Map.of("topicId", "" + test.topic)), BO);

        assertThat(get("/arbete/kundtjanst"))
                .bodyText()
                .containsPattern("<dt>Mina</dt>\\s*<dd>2</dd>")
                .containsPattern("<dt>Alla</dt>\\s*<dd>3</dd>")
                .containsPattern("<dt>Besök</dt>\\s*<dd>2</dd>");
    }

    @Test
    void remembersTheDeskUntilAnotherIsChosen() {
        var other = test.inside(tenant, "insert into desk (name) values ('Ö-huset') returning id");

        post("/arbete/kundtjanst/disk", Map.of("desk", "" + other), ANNA);

        assertThat(get("/arbete/kundtjanst")).bodyText().containsPattern("name=\"deskId\"[^>]*value=\"" + other + "\"");
    }

    @Test
    void saysWhatIsMissingWhereNoDeskIsOpen() {
        var are = accounts.are();
        accounts.open("eva@example.se", are.tenant(), Role.DESK);

        assertThat(mvc.get().uri("/arbete/kundtjanst").with(accounts.as("eva@example.se")))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"warning\"")
                .doesNotContain("Stadshuset");
    }

    @Test
    void doesNotFindTheContactsOfAnotherTenant() {
        var id = id(register(Map.of("topicId", "" + test.topic)));
        accounts.open("eva@example.se", accounts.are().tenant(), Role.DESK);

        assertThat(mvc.get().uri("/arbete/kundtjanst/" + id).with(accounts.as("eva@example.se")))
                .hasStatus(404);
        assertThat(post("/arbete/kundtjanst/" + id + "/angra", Map.of(), "eva@example.se"))
                .hasStatus(404);
        assertThat(post("/arbete/kundtjanst", typed(Map.of("topicId", "" + test.topic)), "eva@example.se"))
                .hasStatus(422);
        assertThat(count("")).isEqualTo(1);
    }

    private MvcTestResult register(Map<String, String> typed) {
        return post("/arbete/kundtjanst", typed(typed), ANNA);
    }

    private Map<String, String> typed(Map<String, String> own) {
        var all = new java.util.HashMap<>(Map.of(
                "deskId",
                "" + test.desk,
                "submission",
                UUID.randomUUID().toString(),
                "outcome",
                "ANSWERED",
                "channel",
                "COUNTER"));
        all.putAll(own);
        return all;
    }

    private MvcTestResult post(String address, Map<String, String> typed, String who) {
        var request = mvc.post().uri(address).with(csrf()).with(accounts.as(who));
        typed.forEach(request::param);
        var answer = (session == null ? request : request.cookie(session)).exchange();
        var given = answer.getResponse().getCookie("SID");
        session = given == null ? session : given;
        return answer;
    }

    private MvcTestResult get(String address) {
        var request = mvc.get().uri(address).with(accounts.as(ANNA));
        return (session == null ? request : request.cookie(session)).exchange();
    }

    private static String id(MvcTestResult saved) {
        return saved.getResponse().getRedirectedUrl().replaceAll(".*sparad=(\\d+).*", "$1");
    }

    private long count(String where) {
        return test.inside(tenant, "select count(*) from contact " + where);
    }
}
