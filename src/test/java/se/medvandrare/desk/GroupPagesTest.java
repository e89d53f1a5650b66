package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/** Many contacts at once, on somebody's behalf, and for practice. */
@PortalTest
class GroupPagesTest {

    static final String ANNA = "anna@example.se";
    static final String BO = "bo@example.se";
    static final String DESK = "/arbete/kundtjanst";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    DeskDisposal disposal;

    TestDesk test;
    TestClerk clerk;
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
    void registersFiveMoreOfTheSameOnceAndUndoesThemTogether() {
        var id = TestClerk.id(clerk.register(Map.of("topicId", "" + test.topic, "language", "ar")));

        clerk.post(DESK + "/" + id + "/fler", Map.of("antal", "5"), ANNA);
        clerk.post(DESK + "/" + id + "/fler", Map.of("antal", "5"), ANNA);

        assertThat(test.contacts(tenant, "where language = 'ar' and topic_id = " + test.topic))
                .isEqualTo(6);
        assertThat(clerk.get(DESK + "?sparad=" + id)).bodyText().contains("Ångra hela gruppen");
        clerk.post(DESK + "/" + id + "/angra", Map.of(), ANNA);
        assertThat(test.contacts(tenant, "")).isZero();
    }

    @Test
    void refusesAGroupOfSomebodyElsesAndANumberThatIsNone() {
        var id = TestClerk.id(clerk.register(Map.of("topicId", "" + test.topic)));

        assertThat(clerk.post(DESK + "/" + id + "/fler", Map.of("antal", "5"), BO))
                .hasStatus(409);
        assertThat(clerk.post(DESK + "/" + id + "/fler", Map.of("antal", "31"), ANNA))
                .hasStatus(409);
        assertThat(clerk.post(DESK + "/" + id + "/fler", Map.of("antal", "fem"), ANNA))
                .hasStatus(400);
        assertThat(test.contacts(tenant, "")).isOne();
    }

    @Test
    void keysInATallyOfAPastDaySpreadOverTheHours() {
        var yesterday = Today.inSweden().minusDays(1);
        var typed = tally(yesterday, "12", "8");

        assertThat(clerk.post(DESK + "/streck", typed, ANNA)).hasStatus(302);
        assertThat(clerk.post(DESK + "/streck", typed, ANNA)).hasStatus(302);

        assertThat(test.contacts(tenant, "where topic_id = " + test.topic)).isEqualTo(12);
        assertThat(test.contacts(tenant, """
                where channel = 'PHONE' and (at at time zone 'Europe/Stockholm')::date = date '%s'
                  and extract(hour from at at time zone 'Europe/Stockholm') between 9 and 11
                """.formatted(yesterday))).isEqualTo(20);
    }

    @Test
    void undoesATallyAtOnce() {
        var saved = clerk.post(DESK + "/streck", tally(Today.inSweden().minusDays(1), "3", ""), ANNA);
        clerk.post(DESK + "/" + TestClerk.id(saved) + "/angra", Map.of(), ANNA);

        assertThat(test.contacts(tenant, "")).isZero();
    }

    @Test
    void keepsWhatWasTypedInATallyThatCannotBeSaved() {
        var day = Today.inSweden().minusDays(1);
        assertThat(clerk.post(DESK + "/streck", tally(day, "många", "4"), ANNA))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv antalen med siffror", "value=\"4\"", "aria-invalid=\"true\"");
        assertThat(clerk.post(DESK + "/streck", tally(day, "", ""), ANNA))
                .hasStatus(422)
                .bodyText()
                .contains("från 1 till 300");
        assertThat(clerk.post(DESK + "/streck", tally(Today.inSweden().plusDays(2), "4", ""), ANNA))
                .hasStatus(422)
                .bodyText()
                .contains("Tiden har inte varit än");
        assertThat(test.contacts(tenant, "")).isZero();
    }

    @Test
    void notesOnWhoseBehalfSomebodyCame() {
        var saved = clerk.register(Map.of("topicId", "" + test.topic, "onBehalf", "CHILD"));

        assertThat(clerk.get(saved.getResponse().getRedirectedUrl())).bodyText().contains("För sitt barn");
        assertThat(test.contacts(tenant, "where on_behalf = 'CHILD'")).isOne();
    }

    @Test
    void saysThatTheSameWasRegisteredAMinuteAgo() {
        clerk.register(Map.of("topicId", "" + test.topic));
        var again = clerk.register(Map.of("topicId", "" + test.topic));
        assertThat(clerk.get(again.getResponse().getRedirectedUrl())).bodyText().contains("Du registrerade samma sak");

        var other = clerk.register(Map.of("topicId", "" + test.topic, "language", "so"));
        assertThat(clerk.get(other.getResponse().getRedirectedUrl()))
                .bodyText()
                .doesNotContain("Du registrerade samma sak");
    }

    @Test
    void practisesOutsideEveryFigure() {
        clerk.post(DESK + "/ovning", Map.of("ova", "true"), ANNA);
        assertThat(clerk.get(DESK)).bodyText().contains("Du övar.", "name=\"practice\" value=\"true\"");

        clerk.register(Map.of("topicId", "" + test.topic, "practice", "true"));

        assertThat(clerk.get(DESK)).bodyText().containsPattern("<dt>Alla</dt>\\s*<dd>1</dd>");
        assertThat(clerk.get(DESK + "/statistik")).bodyText().contains("Inga kontakter är registrerade");
        clerk.post(DESK + "/ovning", Map.of("ova", "false"), ANNA);
        assertThat(clerk.get(DESK)).bodyText().containsPattern("<dt>Alla</dt>\\s*<dd>0</dd>");
        test.run(tenant, "update contact set made_at = now() - interval '2 days'");
        disposal.run();
        assertThat(test.contacts(tenant, "")).isZero();
    }

    @Test
    void foldsAwayTheTopicsThatAreSeldomAskedFor() {
        for (int more = 3; more <= 13; more++) {
            test.run(
                    tenant,
                    "insert into topic (name_sv, name_en, position) values ('Ämne %1$d', 'Topic %1$d', %1$d)"
                            .formatted(more));
        }
        var last = test.inside(tenant, "select id from topic where position = 13");
        assertThat(clerk.get(DESK)).bodyText().containsSubsequence("Fler ämnen", "Ämne 13", "</details>", "Ämne 12");

        clerk.register(Map.of("topicId", "" + last));

        assertThat(clerk.get(DESK)).bodyText().containsSubsequence("Fler ämnen", "Ämne 12", "</details>", "Ämne 13");
    }

    @Test
    void tellsTheColleaguesInOneLineUntilEachHasReadIt() {
        clerk.post(DESK + "/nyheter", Map.of("text", "Kopiatorn är lagad."), ANNA);
        var bo = new TestClerk(BO, mvc, accounts, test);
        assertThat(bo.get(DESK)).bodyText().contains("Kopiatorn är lagad.");

        bo.post(DESK + "/nyheter/" + test.inside(tenant, "select max(id) from desk_news") + "/last", Map.of(), BO);

        assertThat(bo.get(DESK)).bodyText().doesNotContain("Kopiatorn");
        assertThat(clerk.get(DESK)).bodyText().contains("Kopiatorn är lagad.");
        assertThat(clerk.post(DESK + "/nyheter", Map.of("text", "Ring 19900101-9802"), ANNA))
                .hasStatus(409);
        assertThat(clerk.post(DESK + "/nyheter", Map.of("text", " "), ANNA)).hasStatus(409);
    }

    @Test
    void turnsTheSlashOff() {
        assertThat(clerk.get(DESK)).bodyText().contains("data-slash");

        clerk.post(DESK + "/tangenter", Map.of("med", "false"), ANNA);

        assertThat(clerk.get(DESK)).bodyText().doesNotContain("data-slash");
    }

    private Map<String, String> tally(LocalDate day, String one, String other) {
        var second = test.inside(tenant, "select id from topic where name_sv = 'Arbete'");
        return new HashMap<>(Map.of(
                "submission",
                UUID.nameUUIDFromBytes((day + one + other).getBytes()).toString(),
                "deskId",
                "" + test.desk,
                "channel",
                "PHONE",
                "day",
                day.toString(),
                "band",
                "MORNING",
                "antal-" + test.topic,
                one,
                "antal-" + second,
                other));
    }
}
