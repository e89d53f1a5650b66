package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
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
import se.medvandrare.accounts.Tile;

/** Topics and desks as an administrator keeps them, and what waits at the desk. */
@PortalTest
class VocabularyPagesTest {

    static final String ADA = "ada@example.se";
    static final String ANNA = "anna@example.se";
    static final String HOME = "/arbete/admin/amnen";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Contacts contacts;

    @Autowired
    Errands errands;

    @Autowired
    DeskTiles tiles;

    TestDesk test;
    long tenant;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        accounts.open(ADA, tenant, Role.ADMIN);
        accounts.open(ANNA, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
    }

    @Test
    void addsRenamesAndMovesTopics() {
        post(HOME, Map.of("nameSv", "Skola", "nameEn", "School"));
        post(HOME + "/" + test.topic, Map.of("seen", "Bostad / Housing", "nameSv", "Boende", "nameEn", "Housing"));
        post(HOME + "/" + test.topic + "/flytta", Map.of("upp", "false"));

        assertThat(names()).containsExactly("Arbete", "Boende", "Skola");
        assertThat(mvc.get().uri(HOME).with(accounts.as(ADA)))
                .hasStatusOk()
                .bodyText()
                .contains("Boende", "Stadshuset");
    }

    @Test
    void refusesTwoTopicsOfTheSameName() {
        assertThat(post(HOME, Map.of("nameSv", "bostad", "nameEn", "Home")))
                .hasStatus(409)
                .bodyText()
                .contains("Det finns redan ett ämne som heter bostad.");
        assertThat(post(HOME, Map.of("nameSv", " ", "nameEn", "Home"))).hasStatus(409);
    }

    @Test
    void hidesAClosedTopicFromTheFormButNeverTheLastOne() {
        post(HOME + "/" + test.topic + "/stang", Map.of("stangd", "true"));

        assertThat(mvc.get().uri("/arbete/kundtjanst").with(accounts.as(ANNA)))
                .bodyText()
                .doesNotContain("Bostad")
                .contains("Arbete");
        assertThat(post(HOME + "/" + (test.topic + 1) + "/stang", Map.of("stangd", "true")))
                .hasStatus(409);
    }

    @Test
    void addsRenamesAndClosesDesks() {
        post(HOME + "/diskar", Map.of("name", "Biblioteket"));
        post(HOME + "/diskar/" + test.desk, Map.of("seen", "Stadshuset", "name", "Rådhuset"));
        post(HOME + "/diskar/" + test.desk + "/stang", Map.of("stangd", "true"));

        assertThat(post(HOME + "/diskar/" + (test.desk + 1) + "/stang", Map.of("stangd", "true")))
                .hasStatus(409);
        assertThat(mvc.get().uri("/arbete/kundtjanst").with(accounts.as(ANNA)))
                .bodyText()
                .contains("Biblioteket")
                .doesNotContain("Rådhuset");
    }

    @Test
    void tellsAClerkWhatWaitsAndOthersNothing() {
        accounts.work(ANNA, () -> contacts.register(test.visit()));
        accounts.work(ANNA, () -> errands.make(test.errand("Ring tillbaka", null)));

        assertThat(accounts.work(ANNA, tiles::today)).extracting(Tile::number).isEqualTo(List.of(1L, 0L, 1L));
        assertThat(accounts.work(ADA, tiles::today)).isEmpty();
        assertThat(mvc.get().uri("/arbete").with(accounts.as(ANNA))).bodyText().contains("kontakt idag");
    }

    private List<String> names() {
        return accounts.inside(tenant, vocabulary::topics).stream()
                .map(Vocabulary.TopicRow::nameSv)
                .toList();
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address);
        typed.forEach(request::param);
        return request.with(csrf()).with(accounts.as(ADA)).exchange();
    }
}
