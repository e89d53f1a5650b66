package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.TestAccounts;

@PortalTest
class PublicActivityPageTest {

    static final String PATH = "/skelleftea/aktiviteter/1-sprakkafe";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    TestProgramme programme;

    @BeforeEach
    void openOffice() {
        programme = new TestProgramme(accounts, jdbc, transactions, accounts.skelleftea());
    }

    @Test
    void tellsAllFactsInSwedish() {
        languageCafe(Map.of("level", "A1", "child_care", true, "sign_up", true));
        programme.held(1, "sv");
        programme.run("insert into activity_language values (1, 'ar', 'INTERPRETED')");

        assertThat(page("/sv" + PATH))
                .contains("<h1", "Språkkafé", "Några ord (A1)", "Det finns barnpassning", "Utan trappsteg", "arabiska")
                .contains("/sv/skelleftea/anmalan/1", "/sv/skelleftea/aktiviteter/1.ics", "/visa\"")
                .contains("/sv/skelleftea/motesplatser/1-stadsbiblioteket", "geo:64.7", "Bokallén 2, 931 31 Skellefteå")
                .contains("Föreningen Urkraft", "070-1740612");
    }

    @Test
    void tellsTheFactsInArabicAndOffersTheSwedishTextBeside() {
        languageCafe(Map.of("level", "A0"));
        programme.text(1, "ar", "مقهى اللغة", "نشرب القهوة ونتحدث.");

        assertThat(page("/ar" + PATH))
                .contains("مقهى اللغة", "لا حاجة إلى معرفة السويدية", "svenska=true")
                .doesNotContain("Vi fikar och pratar svenska.", "هذا النص باللغة السويدية");
        assertThat(page("/ar" + PATH + "?svenska=true"))
                .contains("مقهى اللغة", "lang=\"sv\" dir=\"ltr\"", "Vi fikar och pratar svenska.");
    }

    @Test
    void marksASwedishTextForAReaderOfAnotherLanguage() {
        languageCafe(Map.of());

        assertThat(page("/en" + PATH)).contains("lang=\"sv\" dir=\"ltr\">Språkkafé<", "This text is in Swedish");
        assertThat(page("/sv-simple" + PATH)).doesNotContain("Texten är på svenska");
    }

    @Test
    void leadsToTheOrganiserAndFromThereBackToWhatItArranges() {
        languageCafe(Map.of());
        programme.run("update organisation set about = 'Vi hjälper alla.'");

        assertThat(page("/ar" + PATH))
                .contains(
                        "href=\"/ar/skelleftea/aktorer/1-foreningen-urkraft\"",
                        "lang=\"sv\" dir=\"ltr\">Vi hjälper alla.",
                        "هذا النص باللغة السويدية");
        assertThat(page("/sv/skelleftea/aktorer/1-foreningen-urkraft"))
                .contains("Det här ordnar de", "href=\"/sv" + PATH + "\"");
        programme.run("update activity set ended = true");
        assertThat(page("/sv/skelleftea/aktorer/1-foreningen-urkraft")).doesNotContain("Det här ordnar de");
    }

    @Test
    void movesToTheAddressWithTheRightWordsAndMunicipality() {
        languageCafe(Map.of());
        accounts.are();

        assertThat(mvc.get().uri("/sv/skelleftea/aktiviteter/1-annat"))
                .hasStatus(301)
                .redirectedUrl()
                .isEqualTo("/sv" + PATH);
        assertThat(mvc.get().uri("/sv/are/aktiviteter/1-sprakkafe"))
                .hasStatus(301)
                .redirectedUrl()
                .isEqualTo("/sv" + PATH);
        assertThat(mvc.get().uri("/sv/alla/aktiviteter/1-sprakkafe")).hasStatusOk();
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        languageCafe(Map.of("published", false));

        assertThat(mvc.get().uri("/sv" + PATH)).hasStatus(404);
        assertThat(mvc.get().uri("/sv/skelleftea/aktiviteter/99-nagot")).hasStatus(404);
        assertThat(mvc.get().uri("/sv/skelleftea/aktiviteter/nagot")).hasStatus(404);
    }

    @Test
    void bearsTheEmblemWhenAFundPaysAndNotElse() {
        var owner = programme.organisation("Ägaren");
        languageCafe(Map.of("project_id", programme.project(owner, "med-fond", true)));
        var unfunded = programme.activity(
                owner, 1, "Utan fond", Map.of("project_id", programme.project(owner, "utan", false)));

        assertThat(page("/en" + PATH))
                .contains(
                        "Co-funded by the European Union",
                        "Medfinansieras av Europeiska unionen",
                        "Mötesplatser för alla.");
        assertThat(page("/sv/skelleftea/aktiviteter/" + unfunded + "-utan-fond"))
                .contains("Projekt utan")
                .doesNotContain("Medfinansieras av Europeiska unionen");
    }

    @Test
    void showsTheAddressInSwedishToADriverWhateverTheReaderReads() {
        languageCafe(Map.of());

        assertThat(page("/ar" + PATH + "/visa"))
                .contains(
                        "lang=\"sv\" dir=\"ltr\"",
                        "Jag ska hit:",
                        "Stadsbiblioteket",
                        "Hållplats Bokallén",
                        "Språkkafé, ");
    }

    @Test
    void saysWhenASessionIsSomewhereElse() {
        languageCafe(Map.of());
        var elsewhere = programme.place("Kulturhuset");
        programme.run("update session set place_id = " + elsewhere);

        assertThat(page("/sv" + PATH)).contains("På en annan plats än vanligt", "Kulturhuset, Bokallén 2, Skellefteå");
    }

    private void languageCafe(Map<String, Object> more) {
        var association = programme.organisation("Föreningen Urkraft");
        var library = programme.place("Stadsbiblioteket");
        programme.session(programme.activity(association, library, "Språkkafé", more), 0);
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
