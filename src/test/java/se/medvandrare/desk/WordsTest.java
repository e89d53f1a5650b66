package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

/** What a tenant calls the codes of the desk, and which it does not use. */
@PortalTest
class WordsTest {

    static final String ADA = "ada@example.se";
    static final String ANNA = "anna@example.se";
    static final String HOME = "/arbete/admin/ord";
    static final String PHONE = HOME + "/kanaler/koder/PHONE";
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
    WordChanges words;

    TestDesk test;
    TestClerk clerk;
    long tenant;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        accounts.open(ADA, tenant, Role.ADMIN);
        accounts.open(ANNA, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
        clerk = new TestClerk(ANNA, mvc, accounts, test);
    }

    @Test
    void showsAnOwnWordWhereverStaffReadIt() {
        clerk.register(Map.of("topicId", "" + test.topic, "channel", "PHONE"));
        rename(PHONE, 0, "Ringde", "");

        assertThat(clerk.get(DESK))
                .bodyText()
                .contains("<span>Ringde</span>", ", Ringde, Fick svar", "<dt>Ringde</dt>")
                .doesNotContain("Telefon");
        assertThat(clerk.get(DESK + "/streck")).bodyText().contains("Ringde");
        assertThat(clerk.get(DESK + "/statistik")).bodyText().contains("Ringde").doesNotContain("Telefon");
        assertThat(clerk.get(DESK + "/statistik.csv?sma=true")).bodyText().contains("Ringde;1");
    }

    @Test
    void goesBackToTheWordOfTheProgramWhenTheFieldIsEmptied() {
        rename(PHONE, 0, "Ringde", "Called");
        assertThat(get(HOME)).bodyText().contains("value=\"Ringde\"", "Portalens ord: Telefon, på engelska Phone");

        rename(PHONE, 1, " ", "Phone");

        assertThat(get(HOME)).bodyText().contains("value=\"Telefon\"").doesNotContain("Portalens ord");
        assertThat(test.inside(tenant, "select num_nonnulls(label_sv, label_en) from vocabulary_word"))
                .isZero();
    }

    @Test
    void standsInTheOrderOfTheTenant() {
        for (var up = 0; up < 2; up++) {
            post(HOME + "/utfall/koder/NOT_SOLVED/flytta", Map.of("upp", "true"));
        }
        post(HOME + "/utfall/koder/ANSWERED/flytta", Map.of("upp", "true"));

        assertThat(accounts.inside(tenant, () -> words.words(CodeKind.OUTCOME)))
                .extracting(CodeWord::code)
                .containsExactly("ANSWERED", "REFERRED", "NOT_SOLVED", "BOOKED", "ERRAND");
        assertThat(clerk.get(DESK)).bodyText().containsPattern("<kbd[^>]*>3</kbd>\\s*<span>Inte löst</span>");
        assertThat(test.inside(tenant, "select count(*) from vocabulary_change where what = 'MOVED'"))
                .isEqualTo(2);
    }

    @Test
    void offersWhatIsClosedForNothingNewButLeavesItWhereItIs() {
        var id = TestClerk.id(
                clerk.register(Map.of("topicId", "" + test.topic, "channel", "PHONE", "outcome", "BOOKED")));
        close(PHONE, true);
        close(HOME + "/utfall/koder/BOOKED", true);

        assertThat(clerk.get(DESK))
                .bodyText()
                .contains(", Telefon, Bokad")
                .doesNotContain("<span>Telefon</span>", "<span>Bokad</span>")
                .containsPattern("value=\"COUNTER\"[^>]*checked");
        assertThat(clerk.get(DESK + "/streck")).bodyText().doesNotContain("value=\"PHONE\"");
        assertThat(clerk.get(DESK + "/statistik")).bodyText().contains("Telefon", "Bokad");
        assertThat(clerk.register(Map.of("topicId", "" + test.topic, "channel", "PHONE")))
                .hasStatus(422)
                .bodyText()
                .contains("Telefon används inte längre");
        assertThat(clerk.get(DESK + "/" + id)).bodyText().contains("<span>Telefon</span>", "<span>Bokad</span>");
        var corrected = clerk.typed(Map.of(
                "topicId", "" + test.topic, "channel", "PHONE", "outcome", "BOOKED", "language", "so", "version", "0"));
        assertThat(clerk.post(DESK + "/" + id, corrected, ANNA)).hasStatus(302);

        close(PHONE, false);
        assertThat(clerk.register(Map.of("topicId", "" + test.topic, "channel", "PHONE")))
                .hasStatus(302);
    }

    @Test
    void takesNoTallyInAClosedChannel() {
        close(PHONE, true);

        assertThat(clerk.post(
                        DESK + "/streck",
                        Map.of(
                                "submission",
                                java.util.UUID.randomUUID().toString(),
                                "deskId",
                                "" + test.desk,
                                "channel",
                                "PHONE",
                                "day",
                                "2026-06-01",
                                "band",
                                "MORNING",
                                "antal-" + test.topic,
                                "3"),
                        ANNA))
                .hasStatus(422)
                .bodyText()
                .contains("Telefon används inte längre");
    }

    @Test
    void keepsOneOfEachOpenAndWhatTheProgramSetsItself() {
        for (var code : List.of("PHONE", "EMAIL", "OUTREACH")) {
            assertThat(close(HOME + "/kanaler/koder/" + code, true)).hasStatus(302);
        }
        assertThat(close(HOME + "/kanaler/koder/COUNTER", true)).hasStatus(409);
        assertThat(close(HOME + "/utfall/koder/ANSWERED", true)).hasStatus(409);
        assertThat(close(HOME + "/utfall/koder/ERRAND", true)).hasStatus(409);
        assertThat(close(HOME + "/utfall/koder/INGEN", true)).hasStatus(404);
        assertThat(close(HOME + "/ingen/koder/PHONE", true)).hasStatus(404);
        for (var code : List.of("time", "money", "childCare", "transport", "language")) {
            assertThat(close(HOME + "/hinder/koder/" + code, true)).hasStatus(302);
        }
        assertThat(close(HOME + "/hinder/koder/other", true)).hasStatus(409);
    }

    @Test
    void refusesTwoOfTheSameNameAndWordsThatAreTooLong() {
        assertThat(rename(PHONE, 0, "besök", "")).hasStatus(409).bodyText().contains("Det finns redan ett ord");
        assertThat(rename(PHONE, 0, "a".repeat(61), "")).hasStatus(409);
        assertThat(rename(HOME + "/utfall/koder/BOOKED", 0, "Besök", "")).hasStatus(302);
    }

    @Test
    void tellsWhoeverBeganBeforeSomebodyElseChangedIt() {
        rename(PHONE, 0, "Ringde", "Called");

        assertThat(rename(PHONE, 0, "Samtal", "Call"))
                .hasStatus(409)
                .bodyText()
                .contains("Ringde / Called", "Samtal / Call");
        assertThat(rename(PHONE, 1, "Samtal", "Call")).hasStatus(302);
    }

    @Test
    void keepsWhoDidWhatWhen() {
        rename(PHONE, 0, "Ringde", "Called");
        close(PHONE, true);
        close(PHONE, true);
        close(PHONE, false);

        assertThat(get(HOME + "/kanaler/historik"))
                .hasStatusOk()
                .bodyText()
                .contains("Bytte namn", "Telefon / Phone", "Ringde / Called", "Stängde", "Öppnade", ": Ringde", "ada");
        assertThat(get(HOME + "/utfall/historik")).bodyText().contains("Ingen ändring är noterad.");
        assertThat(test.inside(tenant, "select count(*) from vocabulary_change"))
                .isEqualTo(3);
    }

    @Test
    void saysNothingOfTheWordsOfOthers() {
        var are = accounts.are().tenant();
        accounts.open("eva@example.se", are, Role.DESK);
        new TestDesk(accounts, jdbc, transactions).open(are);
        rename(PHONE, 0, "Ringde", "Called");

        assertThat(mvc.get().uri(DESK).with(accounts.as("eva@example.se")))
                .bodyText()
                .contains("<span>Telefon</span>")
                .doesNotContain("Ringde");
        assertThatThrownBy(() -> test.run(tenant, "delete from vocabulary_word"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private MvcTestResult rename(String address, int version, String sv, String en) {
        return post(address, Map.of("version", "" + version, "labelSv", sv, "labelEn", en));
    }

    private MvcTestResult close(String address, boolean closed) {
        return post(address + "/stang", Map.of("stangd", "" + closed));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(accounts.as(ADA)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address);
        typed.forEach(request::param);
        return request.with(csrf()).with(accounts.as(ADA)).exchange();
    }
}
