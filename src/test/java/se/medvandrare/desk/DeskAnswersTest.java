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
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/** What the desk answers to a clerk who works with the keyboard alone. */
@PortalTest
class DeskAnswersTest {

    static final String ANNA = "anna@example.se";
    static final String ERRANDS = "/arbete/kundtjanst/arenden";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    TestDesk test;
    TestClerk clerk;
    long tenant;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        accounts.open(ANNA, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
        clerk = new TestClerk(ANNA, mvc, accounts, test);
    }

    @Test
    void beginsInTheFirstFieldOfAnErrand() {
        assertThat(clerk.get(ERRANDS + "/nytt")).bodyText().contains("data-ctrl-enter data-focus-first");
    }

    @Test
    void saysThatAnErrandIsSaved() {
        assertThat(save(ERRANDS + "/nytt", "Ring tillbaka", null)).hasStatus(302);
        assertThat(clerk.get(ERRANDS + "/" + errand())).bodyText().contains("class=\"flash\"", "Sparat.");
    }

    @Test
    void letsTheLaterOfTwoClerksSaveWithTheKeysThePageNames() {
        save(ERRANDS + "/nytt", "Ring tillbaka", null);
        var address = ERRANDS + "/" + errand();
        save(address, "Ring tillbaka idag", "0");

        assertThat(save(address, "Ring tillbaka i morgon", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Ring tillbaka idag", "Ring tillbaka i morgon", "data-ctrl-enter")
                .doesNotContain("saveAnyway");
    }

    @Test
    void saysInWordsThatAPeriodHadNoContacts() {
        assertThat(clerk.get("/arbete/kundtjanst/statistik?fran=2020-01-01&till=2020-01-31"))
                .bodyText()
                .contains("Inga kontakter är registrerade")
                .doesNotContain("class=\"chart\"");
    }

    private long errand() {
        return test.inside(tenant, "select max(id) from errand");
    }

    private MvcTestResult save(String address, String what, String version) {
        var typed = new HashMap<>(Map.of(
                "what",
                what,
                "dueOn",
                "2030-01-01",
                "status",
                "OPEN",
                "deskId",
                "" + test.desk,
                "submission",
                UUID.randomUUID().toString()));
        if (version != null) {
            typed.put("version", version);
        }
        return clerk.post(address, typed, ANNA);
    }
}
