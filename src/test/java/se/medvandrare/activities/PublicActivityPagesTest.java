package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
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
class PublicActivityPagesTest {

    static final String LIST = "/sv/skelleftea/aktiviteter";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Facets facets;

    TestProgramme programme;
    long association;
    long library;

    @BeforeEach
    void fillTheProgramme() {
        facets.forget();
        programme = new TestProgramme(accounts, jdbc, transactions, accounts.skelleftea());
        association = programme.organisation("Föreningen Urkraft");
        library = programme.place("Stadsbiblioteket");
    }

    @Test
    void tellsSixFactsOnACard() {
        weekly("Språkkafé", Map.of("from_age", 16, "sign_up", true, "price", 50));

        assertThat(page(LIST))
                .contains(
                        ">Språkkafé<",
                        "Vi fikar och pratar svenska.",
                        ">Språk<",
                        "00:00–\u206023:59",
                        "Stadsbiblioteket")
                .contains("50 kr", "från 16 år", "Du behöver anmäla dig")
                .doesNotContain("Texten är på svenska");
    }

    @Test
    void tellsTheFactsInTheLanguageOfTheReaderAndMarksASwedishText() {
        weekly("Språkkafé", Map.of("women_only", true));

        assertThat(page("/ar/skelleftea/aktiviteter"))
                .contains("<html lang=\"ar\" dir=\"rtl\"", "للنساء فقط", "مجانًا", "بدون تسجيل")
                .contains("lang=\"sv\" dir=\"ltr\">Språkkafé<", "هذا النص باللغة السويدية");
    }

    @Test
    void prefersTheTextInTheLanguageOfTheReaderThenEasySwedish() {
        var translated = weekly("Språkkafé", Map.of());
        programme.text(translated, "ar", "مقهى اللغة", "نشرب القهوة ونتحدث.");
        var easy = weekly("Cykelverkstad", Map.of());
        programme.text(easy, "sv-simple", "Laga cykeln", "Vi lagar cyklar.");

        assertThat(page("/ar/skelleftea/aktiviteter"))
                .contains(">مقهى اللغة<", ">Laga cykeln<")
                .doesNotContain(">Språkkafé<", ">Cykelverkstad<");
        assertThat(page(LIST)).contains(">Cykelverkstad<").doesNotContain("Laga cykeln");
    }

    @Test
    void countsWhatEveryFilterLeadsTo() {
        weekly("Språkkafé", Map.of("practise_swedish", true));
        weekly("Barnsång", Map.of("for_children", true, "practise_swedish", true));
        later("Jobbcafé", Map.of("towards_work", true, "price", 20));

        assertThat(buttons(page(LIST)))
                .contains("Idag 2", "För barn 1", "Bara för kvinnor 0", "Öva svenska 2", "Jobb 1", "Gratis 2");
        var both = page(LIST + "?visa=idag&visa=barn");
        assertThat(both)
                .contains(">Barnsång<", "1 aktivitet", "href=\"aktiviteter?visa=barn\" aria-current=\"true\"")
                .doesNotContain(">Språkkafé<");
        assertThat(buttons(both)).contains("Öva svenska 1", "Jobb 0");
    }

    @Test
    void countsWhatIsHeldInTheLanguageOfTheReader() {
        programme.held(weekly("Sytt och sagt", Map.of()), "ar");
        weekly("Språkkafé", Map.of());

        assertThat(buttons(page("/ar/skelleftea/aktiviteter"))).contains("بالعربية 1");
        assertThat(page("/ar/skelleftea/aktiviteter?visa=mitt-sprak"))
                .contains(">Sytt och sagt<")
                .doesNotContain(">Språkkafé<");
    }

    @Test
    void keepsTheFiltersWhenTheLanguageIsChanged() {
        assertThat(page(LIST + "?visa=idag")).contains("href=\"/ar/skelleftea/aktiviteter?visa=idag\"");
    }

    @Test
    void offersSomethingNearAndATelephoneWhenNothingFits() {
        weekly("Språkkafé", Map.of());

        assertThat(page(LIST + "?visa=kvinnor"))
                .contains("Vi hittade inget", "Det här är nära", ">Språkkafé<", "href=\"tel:070-1740605\"");
    }

    @Test
    void showsEveryActivityOnceByItsNextSessionAndTwentyOnAPage() {
        for (var number = 1; number <= 21; number++) {
            programme.session(weekly("Aktivitet " + number, Map.of()), 7);
        }

        assertThat(page(LIST))
                .contains("21 aktiviteter", "href=\"aktiviteter?sida=2\"")
                .doesNotContain(">Aktivitet 21<");
        assertThat(page(LIST + "?sida=2"))
                .contains(">Aktivitet 21<", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"", ">Aktivitet 1<");
    }

    @Test
    void saysWithAWordThatASessionIsCancelledAndWhenTheNextIs() {
        var activity = programme.activity(association, library, "Språkkafé", Map.of());
        var first = programme.session(activity, 0);
        programme.session(activity, 7);
        programme.run("update session set cancelled = true, notice = 'Ledaren är sjuk.' where id = " + first);

        assertThat(page(LIST)).contains("card cancelled", "Inställt", "Ledaren är sjuk.", "Nästa gång");
        assertThat(page("/sv/skelleftea/aktiviteter/" + activity + "-sprakkafe"))
                .contains("cancelled-notice", "Inställt", "Ledaren är sjuk.");
        assertThat(page("/en/skelleftea/")).contains("Cancelled");
    }

    @Test
    void leavesOutWhatIsOverUnpublishedOrEnded() {
        var activity = programme.activity(association, library, "Förbi", Map.of());
        var end = ZonedDateTime.now(ZoneId.of("Europe/Stockholm")).minusMinutes(1);
        programme.session(activity, end.minusHours(1), end);
        weekly("Opublicerad", Map.of("published", false));
        weekly("Avslutad", Map.of("ended", true));

        assertThat(page(LIST)).contains("Inga aktiviteter").doesNotContain("Förbi", "Opublicerad", "Avslutad");
    }

    @Test
    void showsOnTheFirstPageWhatHappensTodayAndThisWeek() {
        weekly("Språkkafé", Map.of());
        later("Jobbcafé", Map.of());

        assertThat(page("/sv/skelleftea/"))
                .containsSubsequence("Idag", ">Språkkafé<", "De närmaste dagarna", ">Jobbcafé<");
        assertThat(page("/ar/alla/")).contains(">Språkkafé<", ">Jobbcafé<");
    }

    @Test
    void showsTheActivitiesOfOneOrganisation() {
        weekly("Språkkafé", Map.of());
        var other = programme.organisation("Studieförbundet NBV");
        programme.session(programme.activity(other, library, "Studiecirkel", Map.of()), 0);

        assertThat(page(LIST + "?arrangor=" + other))
                .contains("Studieförbundet NBV", ">Studiecirkel<", "1 aktivitet")
                .doesNotContain(">Språkkafé<");
    }

    private long weekly(String title, Map<String, Object> more) {
        return planned(title, more, 0);
    }

    private void later(String title, Map<String, Object> more) {
        planned(title, more, 2);
    }

    private long planned(String title, Map<String, Object> more, int daysAhead) {
        var activity = programme.activity(association, library, title, more);
        programme.session(activity, daysAhead);
        return activity;
    }

    /** The words and numbers of the page alone, for what stands in several elements. */
    private static String buttons(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
