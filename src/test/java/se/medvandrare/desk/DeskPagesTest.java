package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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

    TestClerk clerk;
    TestDesk test;
    long tenant;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        accounts.open(ANNA, tenant, Role.DESK);
        accounts.open(BO, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
        clerk = new TestClerk(ANNA, mvc, accounts, test);
    }

    @Test
    void registersAVisitFromTheFewKeysOfTheForm() {
        var answer = clerk.register(Map.of("topicId", "" + test.topic, "language", "ar"));

        assertThat(answer).hasStatus(302).redirectedUrl().startsWith("/arbete/kundtjanst?sparad=");
        assertThat(clerk.get(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("Sparat:", "Bostad", ", arabiska", "Ångra", "autofocus");
        assertThat(
                        test.contacts(
                                tenant,
                                "where language = 'ar' and channel = 'COUNTER' and outcome = 'ANSWERED' and pages_answered is null"))
                .isEqualTo(1);
    }

    @Test
    void hasNowhereToWriteAName() {
        assertThat(clerk.get("/arbete/kundtjanst"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("textarea", "name=\"who\"", "name=\"name\"");
    }

    @Test
    void keepsChannelAndDayForTheNextContact() {
        var answer = clerk.register(Map.of("topicId", "" + test.topic, "channel", "PHONE", "day", "2026-06-01"));

        assertThat(clerk.get(answer.getResponse().getRedirectedUrl()))
                .bodyText()
                .containsPattern("value=\"PHONE\"[^>]*checked")
                .contains("value=\"2026-06-01\"");
    }

    @Test
    void takesTheBeginningOfALanguageInAnyOfItsNames() {
        for (var typed : new String[] {"somal", "Soomaali", "SO", "Tigrinya", "ትግ", "dari", "fa-af"}) {
            assertThat(clerk.register(Map.of("topicId", "" + test.topic, "language", typed)))
                    .as(typed)
                    .hasStatus(302);
        }
        assertThat(test.contacts(tenant, "where language = 'so'")).isEqualTo(3);
    }

    @Test
    void asksWhenTheLettersCouldBeSeveralLanguages() {
        assertThat(clerk.register(Map.of("topicId", "" + test.topic, "language", "k")))
                .hasStatus(422)
                .bodyText()
                .contains("Det kan vara flera språk", "kurmanji", "value=\"k\"");
        assertThat(test.contacts(tenant, "")).isZero();
    }

    @Test
    void asksForTheTopicAndForNothingElse() {
        assertThat(clerk.register(Map.of()))
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

        clerk.register(Map.of("topicId", "" + test.topic, "sentTo", "roda"));
        clerk.register(Map.of("topicId", "" + test.topic, "sentTo", "Vad som helst · O" + association));

        assertThat(test.contacts(tenant, "where organisation_id = " + association))
                .isEqualTo(2);
        assertThat(clerk.register(Map.of("topicId", "" + test.topic, "sentTo", "r")))
                .hasStatus(422);
        assertThat(clerk.register(Map.of("topicId", "" + test.topic, "sentTo", "x · O99")))
                .hasStatus(422);
        assertThat(clerk.get("/arbete/kundtjanst/hanvisningar?q=rada barnen"))
                .bodyText()
                .contains("Rädda Barnen")
                .doesNotContain("Korset");
    }

    @Test
    void countsBesideTheForm() {
        clerk.register(Map.of("topicId", "" + test.topic));
        clerk.register(Map.of("topicId", "" + test.topic, "channel", "PHONE"));
        clerk.post("/arbete/kundtjanst", clerk.typed(Map.of("topicId", "" + test.topic)), BO);

        assertThat(clerk.get("/arbete/kundtjanst"))
                .bodyText()
                .containsPattern("<dt>Mina</dt>\\s*<dd>2</dd>")
                .containsPattern("<dt>Alla</dt>\\s*<dd>3</dd>")
                .containsPattern("<dt>Besök</dt>\\s*<dd>2</dd>");
    }

    @Test
    void remembersTheDeskUntilAnotherIsChosen() {
        var other = test.inside(tenant, "insert into desk (name) values ('Ö-huset') returning id");

        clerk.post("/arbete/kundtjanst/disk", Map.of("desk", "" + other), ANNA);

        assertThat(clerk.get("/arbete/kundtjanst"))
                .bodyText()
                .containsPattern("name=\"deskId\"[^>]*value=\"" + other + "\"");
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
}
