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

/** A saved contact is undone or corrected by the one who saved it, for a while, and found by nobody else. */
@PortalTest
class DeskCorrectionsTest {

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
    void undoesWhatWasSavedAMomentAgo() {
        var id = TestClerk.id(clerk.register(Map.of("topicId", "" + test.topic)));

        assertThat(clerk.post("/arbete/kundtjanst/" + id + "/angra", Map.of(), ANNA))
                .hasStatus(302);
        assertThat(test.contacts(tenant, "")).isZero();
    }

    @Test
    void refusesToUndoAnHourLaterAndSaysWhy() {
        var id = TestClerk.id(clerk.register(Map.of("topicId", "" + test.topic)));
        test.run(tenant, "update contact set made_at = made_at - interval '1 hour'");

        assertThat(clerk.post("/arbete/kundtjanst/" + id + "/angra", Map.of(), ANNA))
                .hasStatus(409)
                .bodyText()
                .contains("mer än tio minuter");
        assertThat(test.contacts(tenant, "")).isEqualTo(1);
        assertThat(clerk.get("/arbete/kundtjanst?sparad=" + id)).bodyText().doesNotContain("/angra");
    }

    @Test
    void refusesToUndoForAColleague() {
        var id = TestClerk.id(clerk.register(Map.of("topicId", "" + test.topic)));

        assertThat(clerk.post("/arbete/kundtjanst/" + id + "/angra", Map.of(), BO))
                .hasStatus(409);
        assertThat(test.contacts(tenant, "")).isEqualTo(1);
    }

    @Test
    void correctsTheSameDay() {
        var id = TestClerk.id(clerk.register(Map.of("topicId", "" + test.topic)));
        assertThat(clerk.get("/arbete/kundtjanst/" + id)).hasStatusOk();

        assertThat(clerk.post(
                        "/arbete/kundtjanst/" + id,
                        clerk.typed(Map.of("topicId", "" + test.topic, "language", "so", "version", "0")),
                        ANNA))
                .hasStatus(302);
        assertThat(test.contacts(tenant, "where language = 'so'")).isEqualTo(1);
        assertThat(clerk.post(
                        "/arbete/kundtjanst/" + id,
                        clerk.typed(Map.of("topicId", "" + test.topic, "version", "0")),
                        ANNA))
                .hasStatus(409);
    }

    @Test
    void doesNotFindTheContactsOfAnotherTenant() {
        var id = TestClerk.id(clerk.register(Map.of("topicId", "" + test.topic)));
        accounts.open("eva@example.se", accounts.are().tenant(), Role.DESK);

        assertThat(mvc.get().uri("/arbete/kundtjanst/" + id).with(accounts.as("eva@example.se")))
                .hasStatus(404);
        assertThat(clerk.post("/arbete/kundtjanst/" + id + "/angra", Map.of(), "eva@example.se"))
                .hasStatus(404);
        assertThat(clerk.post("/arbete/kundtjanst", clerk.typed(Map.of("topicId", "" + test.topic)), "eva@example.se"))
                .hasStatus(422);
        assertThat(test.contacts(tenant, "")).isEqualTo(1);
    }
}
