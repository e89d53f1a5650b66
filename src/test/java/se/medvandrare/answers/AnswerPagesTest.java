package se.medvandrare.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;

/** One field for every answer, and the answers that the desk keeps. */
@PortalTest
class AnswerPagesTest {

    static final String ANNA = "anna@example.se";
    static final String ANSWERS = "/arbete/kundtjanst/svar";

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
        var home = accounts.skelleftea();
        accounts.open(ANNA, home.tenant(), Role.DESK);
        programme = new TestProgramme(accounts, jdbc, transactions, home);
        var association = programme.organisation("Föreningen Urkraft");
        programme.run(
                "update organisation set phone = '070-1740611', email = 'urkraft@example.se', trial = 'YES', fee = 0");
        programme.run("insert into organisation_language select id, 'so' from organisation");
        var cafe = programme.activity(association, programme.place("Stadsbiblioteket"), "Språkkafé", Map.of());
        programme.session(cafe, 1);
        programme.article("bostad", "Skatteverket", LocalDate.of(2999, 1, 1), "Om hyreskontrakt och köer.");
    }

    @Test
    void findsActivitiesPlacesArticlesAndOrganisationsWithTheirContacts() {
        assertThat(text(get(ANSWERS + "?q=sprakafe"))).contains(">Språkkafé<", "Aktivitet", "Lägg på lappen");
        assertThat(text(get(ANSWERS + "?q=stadsbibliotek"))).contains(">Stadsbiblioteket<");
        assertThat(text(get(ANSWERS + "?q=hyreskontrakt"))).contains("Skatteverket");
        assertThat(text(get(ANSWERS + "?q=urkraft")))
                .contains(
                        ">Föreningen Urkraft<",
                        "070-1740611",
                        "urkraft@example.se",
                        "Språk: somaliska",
                        "Prova på",
                        "Gratis");
    }

    @Test
    void putsItsOwnAnswersFirstAndShowsThemWhileOneTypes() {
        keep("Språkkafé i sommar", "Vi har stängt i juli.");

        assertThat(text(get(ANSWERS + "/traffar?q=språkkaf")))
                .containsSubsequence("Eget svar", "Vi har stängt i juli.", ">Språkkafé<")
                .doesNotContain("<html");
    }

    @Test
    void saysWhenNothingIsFoundAndAsksNothingOfSigns() {
        assertThat(text(get(ANSWERS + "?q=xyzzyq"))).contains("Inget svar på &quot;xyzzyq&quot;");
        assertThat(text(get(ANSWERS + "/traffar?q=%27%22%5C%26%7C"))).doesNotContain("<li");
    }

    @Test
    void writesAnAnswerInMoreLanguagesAndTellsTheLaterOfTwo() {
        var address = keep("Byta adress", "Anmäl det till Skatteverket.");

        assertThat(write(address, "ar", "تغيير العنوان", "أبلغ مصلحة الضرائب.", "0"))
                .hasStatus(302);
        assertThat(text(get(address + "?sprak=ar"))).contains("تغيير العنوان", "dir=\"rtl\"");
        assertThat(text(get(ANSWERS + "/traffar?q=العنوان"))).contains("Byta adress");
        assertThat(write(address, "sv", "Flytta", "Anmäl flytten.", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Byta adress", "Flytta");
    }

    @Test
    void refusesAnEmptyAnswerAndALanguageThatIsNotThere() {
        assertThat(post(ANSWERS + "/nytt", typed("sv", "", "", null)))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv svaret.", "Skriv en rubrik");
        var address = keep("Byta adress", "Anmäl det.");
        assertThat(write(address, "tlh", "nuqneH", "nuqneH", "0")).hasStatus(404);
    }

    @Test
    void warnsOfAPersonsNumberBeforeItKeepsAnAnswer() {
        var typed = typed("sv", "Om 19900101-9802", "Hen ska komma tillbaka.", null);

        assertThat(post(ANSWERS + "/nytt", typed)).hasStatus(422).bodyText().contains("personnummer", "saveAnyway");
    }

    @Test
    void hidesAnAnswerFromTheSearch() {
        var address = keep("Byta adress", "Anmäl det till Skatteverket.");

        post(address + "/dolj", Map.of("dold", "true"));

        assertThat(text(get(ANSWERS + "/traffar?q=byta adress"))).doesNotContain("Byta adress<");
        assertThat(text(get(ANSWERS))).contains("Byta adress", "Dolt");
    }

    @Test
    void keepsTheAnswersOfATenantToItself() {
        keep("Byta adress", "Anmäl det till Skatteverket.");
        accounts.open("eva@example.se", accounts.are().tenant(), Role.DESK);

        var strange = mvc.get().uri(ANSWERS + "?q=byta adress").with(accounts.as("eva@example.se"));

        assertThat(strange).hasStatusOk().bodyText().doesNotContain("Anmäl det");
    }

    private String keep(String title, String text) {
        return post(ANSWERS + "/nytt", typed("sv", title, text, null))
                .getResponse()
                .getRedirectedUrl()
                .replaceAll("\\?.*", "");
    }

    private MvcTestResult write(String address, String language, String title, String text, String version) {
        return post(address, typed(language, title, text, version));
    }

    private static Map<String, String> typed(String language, String title, String text, String version) {
        var typed = new HashMap<>(Map.of(
                "language",
                language,
                "title",
                title,
                "text",
                text,
                "submission",
                UUID.randomUUID().toString()));
        if (version != null) {
            typed.put("version", version);
        }
        return typed;
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(accounts.as(ANNA)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).with(csrf()).with(accounts.as(ANNA));
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
