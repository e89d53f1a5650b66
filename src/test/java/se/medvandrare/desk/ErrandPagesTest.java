package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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

/** Errands as a clerk meets them. */
@PortalTest
class ErrandPagesTest {

    static final String ANNA = "anna@example.se";
    static final String BO = "bo@example.se";
    static final String LIST = "/arbete/kundtjanst/arenden";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Contacts contacts;

    TestDesk test;
    long tenant;
    long anna;
    long bo;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        anna = accounts.open(ANNA, tenant, Role.DESK);
        bo = accounts.open(BO, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
    }

    @Test
    void growsOutOfAContact() {
        var contact = accounts.work(ANNA, () -> contacts.register(test.visit()));
        assertThat(get(LIST + "/nytt?kontakt=" + contact, ANNA)).hasStatusOk();

        var address =
                made(Map.of("what", "Ring om bostadskön", "who", "Kontakt 070-1740605", "contactId", "" + contact));

        assertThat(get(address, ANNA))
                .bodyText()
                .contains("Ring om bostadskön", "Kontakt 070-1740605", "Kom ur en kontakt om", "Bostad", "arabiska");
        assertThat(test.inside(tenant, "select count(*) from contact where outcome = 'ERRAND'"))
                .isEqualTo(1);
        assertThat(post("/arbete/kundtjanst/" + contact + "/angra", Map.of(), ANNA))
                .hasStatus(409);
    }

    @Test
    void liesEncryptedInTheDatabase() {
        made(Map.of("what", "Ring om bostadskön", "note", "Svarade inte"));

        var words = "position('%s'::bytea in %s)";
        assertThat(test.inside(tenant, "select " + words.formatted("Ring", "what") + " from errand"))
                .isZero();
        assertThat(test.inside(tenant, "select " + words.formatted("Svarade", "text") + " from errand_note"))
                .isZero();
    }

    @Test
    void warnsOfAPersonnummerAndSavesWhenTheClerkInsists() {
        var typed = Map.of("what", "Gäller 19900101-9802");

        assertThat(post(LIST + "/nytt", filled(typed), ANNA))
                .hasStatus(422)
                .bodyText()
                .contains("ett personnummer", "Spara ändå", "19900101-9802\"");
        assertThat(test.inside(tenant, "select count(*) from errand")).isZero();

        made(Map.of("what", "Gäller 19900101-9802", "saveAnyway", "true"));
        assertThat(test.inside(tenant, "select count(*) from errand")).isEqualTo(1);
    }

    @Test
    void listsWhatIsDueFirstAndSaysWhatIsLate() {
        made(Map.of("what", "Senare", "dueOn", "2030-02-01", "ownerId", "" + anna));
        made(Map.of("what", "Först", "dueOn", "2026-01-01", "ownerId", "" + anna, "who", "Hemlig person"));
        made(Map.of("what", "Någon annans", "ownerId", "" + bo));

        assertThat(get(LIST, ANNA))
                .bodyText()
                .containsSubsequence("Ett av dina ärenden är försenat", "Försenat", "Först", "Senare")
                .doesNotContain("Någon annans", "Hemlig person");
        assertThat(get(LIST + "?vems=allas", ANNA)).bodyText().contains("Någon annans");
    }

    @Test
    void showsTwentyFiveAtATime() {
        IntStream.range(0, 26).forEach(number -> made(Map.of("what", "Ärende nummer " + number)));

        assertThat(get(LIST + "?vems=ingens", ANNA))
                .bodyText()
                .contains("Sida 1 av 2")
                .doesNotContain("Ärende nummer 25<");
        assertThat(get(LIST + "?vems=ingens&sida=2", ANNA)).bodyText().contains("Ärende nummer 25");
    }

    @Test
    void isTakenWithOneButton() {
        var address = made(Map.of("what", "Ring tillbaka"));

        assertThat(post(address + "/ta", Map.of(), ANNA)).hasStatus(302);
        assertThat(post(address + "/ta", Map.of(), BO))
                .hasStatus(409)
                .bodyText()
                .contains("hann ta ärendet före dig");
        assertThat(test.inside(tenant, "select owner_id from errand")).isEqualTo(anna);
    }

    @Test
    void isDoneAndOpenedAgainWithItsHistory() {
        var address = made(Map.of("what", "Ring tillbaka", "note", "Första försöket"));

        post(address + "/klart", Map.of(), ANNA);
        assertThat(get(LIST + "?vems=allas&klara=true", ANNA)).bodyText().contains("Ring tillbaka");
        assertThat(post(address, filled(Map.of("what", "Nytt", "version", "1")), ANNA))
                .hasStatus(422);

        post(address + "/oppna", Map.of(), ANNA);
        assertThat(post(address, filled(Map.of("what", "Ring igen", "note", "Andra försöket", "version", "2")), ANNA))
                .hasStatus(302);
        assertThat(get(address, BO)).bodyText().containsSubsequence("Ring igen", "Andra försöket", "Första försöket");
    }

    @Test
    void showsBothTextsToTheClerkWhoComesSecond() {
        var address = made(Map.of("what", "Ring tillbaka"));
        post(address, filled(Map.of("what", "Bos text", "version", "0")), BO);

        assertThat(post(
                        address,
                        filled(Map.of("what", "Annas text", "note", "Annas anteckning", "version", "0")),
                        ANNA))
                .hasStatus(409)
                .bodyText()
                .contains("Bos text", "Annas text", "Annas anteckning", "name=\"version\" value=\"1\"");

        assertThat(post(address, filled(Map.of("what", "Bådas text", "version", "1")), ANNA))
                .hasStatus(302);
        assertThat(get(address, BO)).bodyText().contains("Bådas text");
    }

    @Test
    void isGivenOnlyToSomebodyWhoWorksAtTheDesk() {
        var outsider = accounts.open("lars@example.se", tenant, Role.LEADER);

        assertThat(post(LIST + "/nytt", filled(Map.of("what", "Ring", "ownerId", "" + outsider)), ANNA))
                .hasStatus(422);
    }

    @Test
    void isNotFoundByAnotherTenantAndEveryLookIsNoted() {
        var address = made(Map.of("what", "Ring tillbaka"));
        get(address, ANNA);
        accounts.open("eva@example.se", accounts.are().tenant(), Role.DESK);

        assertThat(get(address, "eva@example.se")).hasStatus(404);
        assertThat(post(address + "/ta", Map.of(), "eva@example.se")).hasStatus(404);
        assertThat(get(LIST + "?vems=allas", "eva@example.se")).bodyText().doesNotContain("Ring tillbaka");
        assertThat(test.inside(tenant, "select count(*) from work_log where action = 'SHOWN' and thing = 'errand'"))
                .isEqualTo(1);
    }

    private String made(Map<String, String> typed) {
        var answer = post(LIST + "/nytt", filled(typed), ANNA);
        assertThat(answer).hasStatus(302);
        return answer.getResponse().getRedirectedUrl();
    }

    private Map<String, String> filled(Map<String, String> own) {
        var all = new HashMap<>(Map.of(
                "dueOn",
                "2030-01-01",
                "status",
                "OPEN",
                "submission",
                UUID.randomUUID().toString()));
        all.putAll(own);
        return all;
    }

    private MvcTestResult post(String address, Map<String, String> typed, String who) {
        var request = mvc.post().uri(address);
        typed.forEach(request::param);
        return request.with(csrf()).with(accounts.as(who)).exchange();
    }

    private MvcTestResult get(String address, String who) {
        return mvc.get().uri(address).with(accounts.as(who)).exchange();
    }
}
