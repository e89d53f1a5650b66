package se.medvandrare.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.Today;
import se.medvandrare.accounts.TestAccounts;

@PortalTest
class PublicPlacePagesTest {

    static final String PATH = "/skelleftea/motesplatser/1-stadsbiblioteket";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    TestProgramme programme;
    final LocalDate today = Today.inSweden();

    @BeforeEach
    void buildTheLibrary() {
        programme = new TestProgramme(accounts, jdbc, transactions, accounts.skelleftea());
        programme.place("Stadsbiblioteket");
    }

    @Test
    void saysInTheListWhatIsOpenNow() {
        alwaysOpen();
        assertThat(page("/sv/skelleftea/motesplatser")).contains("Stadsbiblioteket", "Bibliotek", "Öppet nu");
        assertThat(page("/ar/alla/motesplatser")).contains("Stadsbiblioteket", "مكتبة عامة", "مفتوح الآن");
    }

    @Test
    void saysThatItIsClosedOnASpecialDayAndWhy() {
        alwaysOpen();
        programme.run("insert into opening_exception (place_id, day, reason) values (1, '%s', 'Personalen utbildas.')"
                .formatted(today));

        assertThat(page("/sv" + PATH))
                .contains("Stängt", "öppnar", "Personalen utbildas.")
                .doesNotContain("Öppet nu");
    }

    @Test
    void saysNothingAboutOpeningWhenNobodyKnows() {
        assertThat(page("/sv" + PATH)).doesNotContain("Öppet nu", "Stängt", "Öppettider");
    }

    @Test
    void tellsHowToGetThereAndWhoCanGetIn() {
        assertThat(page("/sv" + PATH))
                .contains(
                        "Bokallén 2, 931 31 Skellefteå",
                        "Hållplats",
                        "geo:64.70000,20.90000",
                        "070-1740611",
                        "Utan trappsteg");
        assertThat(page("/ar" + PATH + "/visa")).contains("Jag ska hit:", "lang=\"sv\" dir=\"ltr\"");
    }

    @Test
    void showsTheTextInTheLanguageOfTheReaderElseMarksTheSwedish() {
        programme.run("insert into place_text values (1, 'sv', 'Låna böcker.', 'Ingång mot torget.')");
        assertThat(page("/ar" + PATH)).contains("lang=\"sv\" dir=\"ltr\">Låna böcker.", "هذا النص باللغة السويدية");

        programme.run("insert into place_text values (1, 'ar', 'استعر كتبًا.', null)");
        assertThat(page("/ar" + PATH))
                .contains("استعر كتبًا.")
                .doesNotContain("Låna böcker.", "هذا النص باللغة السويدية");
        assertThat(page("/ar" + PATH + "?svenska=true")).contains("استعر كتبًا.", "Låna böcker.");
    }

    @Test
    void showsWhatHappensThere() {
        var association = programme.organisation("Föreningen Urkraft");
        programme.session(programme.activity(association, 1, "Språkkafé", Map.of()), 0);

        assertThat(page("/sv" + PATH)).contains("Det här händer här", ">Språkkafé<");
    }

    @Test
    void showsOnlyTheNextTimeOfWhatHappensThereOften() {
        var cafe = programme.activity(programme.organisation("Föreningen Urkraft"), 1, "Språkkafé", Map.of());
        programme.session(cafe, 1);
        programme.session(cafe, 2);

        assertThat(page("/sv" + PATH)).containsOnlyOnce(">Språkkafé<");
    }

    @Test
    void movesToTheRightAddressAndForgetsClosedPlaces() {
        assertThat(mvc.get().uri("/sv/skelleftea/motesplatser/1"))
                .hasStatus(301)
                .redirectedUrl()
                .isEqualTo("/sv" + PATH);
        programme.run("update place set closed = true");
        assertThat(mvc.get().uri("/sv" + PATH)).hasStatus(404);
        assertThat(page("/sv/skelleftea/motesplatser")).doesNotContain("Stadsbiblioteket");
    }

    private void alwaysOpen() {
        for (var weekday = 1; weekday <= 7; weekday++) {
            programme.run(
                    "insert into opening_hours (place_id, weekday, opens, closes) values (1, %d, '00:00', '24:00')"
                            .formatted(weekday));
        }
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
