package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;

/** Calls to make, people sent on, drafts, and standing in for a colleague. */
@PortalTest
class ErrandWorkTest {

    static final String ANNA = "anna@example.se";
    static final String BO = "bo@example.se";
    static final String ERRANDS = "/arbete/kundtjanst/arenden";
    static final String DRAFT = "/arbete/kundtjanst/utkast";
    static final String ABSENCE = "/arbete/kundtjanst/franvaro";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    TestDesk test;
    TestClerk anna;
    TestClerk bo;
    long tenant;
    long annas;
    long bos;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        annas = accounts.open(ANNA, tenant, Role.DESK);
        bos = accounts.open(BO, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
        anna = new TestClerk(ANNA, mvc, accounts, test);
        bo = new TestClerk(BO, mvc, accounts, test);
    }

    @Test
    void listsTheCallsToMakeTheNextFirst() {
        save(Map.of("what", "Ring om skolan", "callAt", "2030-01-02T10:15"));
        save(Map.of("what", "Ring om bussen", "callAt", "2030-01-01T10:15"));
        save(Map.of("what", "Skicka blankett"));

        assertThat(anna.get(ERRANDS + "?vems=ring"))
                .bodyText()
                .containsSubsequence("Ring om bussen", "10:15", "Ring om skolan")
                .doesNotContain("Skicka blankett");
    }

    @Test
    void followsUpWhetherSomebodyCameWhereTheyWereSent() {
        var association = test.inside(tenant, """
                insert into organisation (name, sector, kind) values ('Röda Korset', 'CIVIL_SOCIETY', 'ASSOCIATION') returning id
                """);
        save(Map.of("what", "Följ upp", "sentTo", "roda", "person", "Berit"));
        assertThat(test.inside(tenant, "select count(*) from errand where organisation_id = " + association))
                .isOne();
        assertThat(anna.get(ERRANDS + "?vems=kom")).bodyText().contains("Följ upp");
        assertThat(anna.get(ERRANDS + "/" + errand())).bodyText().contains("Röda Korset", "Berit", "Vet inte än");

        var typed = typed(Map.of("what", "Följ upp", "sentTo", "roda", "came", "true", "version", "0"));
        assertThat(anna.post(ERRANDS + "/" + errand(), typed, ANNA)).hasStatus(302);

        assertThat(anna.get(ERRANDS + "?vems=kom")).bodyText().doesNotContain("Följ upp");
        assertThat(test.inside(tenant, "select count(*) from errand where came"))
                .isOne();
    }

    @Test
    void saysAtTheFieldWhenNobodyKnowsWhereTheyWereSent() {
        assertThat(anna.post(ERRANDS + "/nytt", typed(Map.of("what", "Följ upp", "sentTo", "Nirgends")), ANNA))
                .hasStatus(422)
                .bodyText()
                .contains("Vi hittar inget sådant", "sentTo-error", "Nirgends");
    }

    @Test
    void saysInWordsHowUrgentAnErrandIs() {
        save(Map.of("what", "Gammalt", "dueOn", Today.inSweden().minusDays(1).toString()));
        save(Map.of("what", "Nu", "dueOn", Today.inSweden().toString()));
        save(Map.of("what", "Strax", "dueOn", Today.inSweden().plusDays(2).toString()));

        assertThat(anna.get(ERRANDS + "?vems=allas"))
                .bodyText()
                .containsSubsequence("Försenat", "Gammalt", ">Idag</span>", "Nu", "Snart", "Strax");
    }

    @Test
    void showsTheErrandsOfWhoIsAwayToWhoStandsIn() {
        save(Map.of("what", "Annas sak", "ownerId", "" + annas));
        assertThat(bo.get(ERRANDS)).bodyText().doesNotContain("Annas sak");

        var today = Today.inSweden().toString();
        assertThat(bo.post(ABSENCE, absence(annas, bos, today, today), BO)).hasStatus(302);

        assertThat(bo.get(ERRANDS)).bodyText().contains("Annas sak", "Du ersätter");
        bo.post(ABSENCE + "/" + test.inside(tenant, "select max(id) from desk_absence") + "/ta-bort", Map.of(), BO);
        assertThat(bo.get(ERRANDS)).bodyText().doesNotContain("Annas sak");
    }

    @Test
    void refusesAnAbsenceThatCannotBe() {
        assertThat(bo.post(ABSENCE, absence(bos, bos, "2030-01-01", "2030-01-02"), BO))
                .hasStatus(422)
                .bodyText()
                .contains("kan inte ersätta sig själv");
        assertThat(bo.post(ABSENCE, absence(annas, bos, "2030-01-02", "2030-01-01"), BO))
                .hasStatus(422)
                .bodyText()
                .contains("före den första");
        assertThat(bo.post(ABSENCE, absence(annas, 999, "2030-01-01", "2030-01-02"), BO))
                .hasStatus(422);
        assertThat(bo.post(ABSENCE, Map.of(), BO)).hasStatus(422).bodyText().contains("Välj vem som är borta.");
    }

    @Test
    void keepsADraftForItsWriterAloneAndEncrypted() {
        assertThat(anna.post(DRAFT, Map.of("what", "Ring om skolan", "who", "Mamman", "note", ""), ANNA))
                .hasStatus(204);

        assertThat(bo.get(ERRANDS + "/nytt")).bodyText().doesNotContain("Fortsätt på utkastet");
        assertThat(anna.get(ERRANDS + "/nytt"))
                .bodyText()
                .contains("Fortsätt på utkastet")
                .doesNotContain("Mamman");
        assertThat(anna.get(ERRANDS + "/nytt?utkast=true")).bodyText().contains("Ring om skolan", "Mamman");
        assertThat(TestServer.get()
                        .superuser()
                        .sql("select position('skolan'::bytea in words) from desk_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void dropsTheDraftWhenItIsSavedOrThrownAway() {
        anna.post(DRAFT, Map.of("what", "Ring om skolan"), ANNA);
        save(Map.of("what", "Ring om skolan"));
        assertThat(test.inside(tenant, "select count(*) from desk_draft")).isZero();

        anna.post(DRAFT, Map.of("what", "Igen"), ANNA);
        anna.post(DRAFT + "/slang", Map.of(), ANNA);
        assertThat(test.inside(tenant, "select count(*) from desk_draft")).isZero();

        anna.post(DRAFT, Map.of("what", " "), ANNA);
        assertThat(test.inside(tenant, "select count(*) from desk_draft")).isZero();
    }

    private long errand() {
        return test.inside(tenant, "select max(id) from errand");
    }

    private MvcTestResult save(Map<String, String> own) {
        var answer = anna.post(ERRANDS + "/nytt", typed(own), ANNA);
        assertThat(answer).hasStatus(302);
        return answer;
    }

    private Map<String, String> typed(Map<String, String> own) {
        var typed = new HashMap<>(Map.of(
                "dueOn",
                "2030-01-01",
                "status",
                "OPEN",
                "deskId",
                "" + test.desk,
                "submission",
                UUID.randomUUID().toString()));
        typed.putAll(own);
        return typed;
    }

    private static Map<String, String> absence(long account, long deputy, String from, String till) {
        return Map.of("accountId", "" + account, "deputyId", "" + deputy, "fromOn", from, "tillOn", till);
    }
}
