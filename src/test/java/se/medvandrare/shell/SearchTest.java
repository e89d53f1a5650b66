package se.medvandrare.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.TestAccounts;

@PortalTest
class SearchTest {

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
    void fillThePortal() {
        programme = new TestProgramme(accounts, jdbc, transactions, accounts.skelleftea());
        var association = programme.organisation("Föreningen Urkraft");
        var library = programme.place("Stadsbiblioteket");
        programme.run("insert into place_text values (1, 'sv', 'En öppen mötesplats för alla.', null)");
        var cafe = programme.activity(association, library, "Språkkafé", Map.of());
        programme.text(cafe, "ar", "مقهى اللغة", "نتحدث معًا.");
        programme.session(cafe, 0);
        programme.session(programme.activity(association, library, "Språkkafé för föräldrar", Map.of()), 1);
        programme.article("bostad", "Skatteverket", LocalDate.of(2999, 1, 1), "Om hyreskontrakt och köer.");
    }

    @ParameterizedTest
    @CsvSource({
        "sprakkafe, Språkkafé",
        "sprakafe, Språkkafé",
        "SPRÅKKAFÉ, Språkkafé",
        "språkkaféet, Språkkafé",
        "motesplats, Stadsbiblioteket",
        "mötesplatser, Stadsbiblioteket",
        "bibliotek, Stadsbiblioteket",
        "stadsbiblotek, Stadsbiblioteket",
        "hyreskontrakten, Söka bostad",
        "urkraft, Föreningen Urkraft"
    })
    void finds(String words, String title) {
        assertThat(search("sv", words)).contains(">" + title + "<");
    }

    @Test
    void leadsToThePageOfTheOrganisation() {
        assertThat(search("ar", "urkraft")).contains("href=\"/ar/skelleftea/aktorer/1-foreningen-urkraft\"");
        assertThat(mvc.get().uri("/ar/skelleftea/aktorer/1-foreningen-urkraft")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mötesplats", "motesplatser", "Mötesplatserna"})
    void leadsToThePartOfThePortalThatIsSoCalled(String words) {
        assertThat(search("sv", words)).contains("class=\"button\" href=\"/sv/skelleftea/motesplatser\"");
        assertThat(search("ar", words)).contains("class=\"button\" href=\"/ar/skelleftea/motesplatser\"");
    }

    @Test
    void findsInTheLanguageOfTheReaderAndShowsItInThat() {
        assertThat(search("ar", "مقهى")).contains(">مقهى اللغة<");
        assertThat(search("ar", "sprakkafe"))
                .contains(">مقهى اللغة<", "lang=\"sv\" dir=\"ltr\">Språkkafé för föräldrar<");
    }

    @Test
    void putsTheExactTitleFirst() {
        assertThat(search("sv", "språkkafé")).containsSubsequence(">Språkkafé<", ">Språkkafé för föräldrar<");
    }

    @Test
    void offersSomethingNearAndATelephoneWhenNothingIsFound() {
        assertThat(search("sv", "xyzzyq")).contains("Vi hittade inget", ">Språkkafé<", "href=\"tel:070-1740605\"");
    }

    @Test
    void givesTheTelephoneOfEveryDeskWhereNoMunicipalityIsChosen() {
        assertThat(body("/sv/alla/sok", "xyzzyq")).contains("Vi hittade inget", "href=\"tel:070-1740605\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "a' | 'b", "!!! & (", "\\", "<b>hej</b>", ":*", "och", "%_", "😀"})
    void takesWhateverIsTyped(String words) {
        assertThat(search("sv", words)).doesNotContain("<b>hej");
    }

    @Test
    void keepsToTheMunicipality() {
        accounts.are();

        assertThat(body("/sv/are/sok", "sprakkafe")).contains("Vi hittade inget");
        assertThat(body("/sv/alla/sok", "sprakkafe")).contains(">Språkkafé<");
    }

    private String search(String language, String words) {
        return body("/" + language + "/skelleftea/sok", words);
    }

    private String body(String address, String words) {
        var answer = mvc.get().uri(address).param("q", words).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
