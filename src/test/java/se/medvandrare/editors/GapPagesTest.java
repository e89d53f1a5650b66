package se.medvandrare.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestServer;
import se.medvandrare.search.SearchMisses;

/** From what visitors did not find to a task that is done. */
@PortalTest
class GapPagesTest {

    static final String EDITOR = "redaktor@example.se";
    static final String DESK = "anna@example.se";
    static final String GAPS = "/arbete/redaktion";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SearchMisses misses;

    TestProgramme programme;
    long desk;

    @BeforeEach
    void openTheDesk() {
        var home = accounts.skelleftea();
        accounts.open(EDITOR, home.tenant(), Role.EDITOR);
        desk = accounts.open(DESK, home.tenant(), Role.DESK);
        programme = new TestProgramme(accounts, jdbc, transactions, home);
        programme.run("insert into desk (name) values ('Stadshuset')");
        programme.run("insert into topic (name_sv, name_en, position) values ('Bostad', 'Housing', 1)");
    }

    @Test
    void makesATaskOfWhatOurPagesDidNotAnswerUntilItIsDone() {
        contact("ar", "false", false);
        contact("ar", "false", false);
        contact("so", "true", false);
        contact("so", "false", true);
        assertThat(text(get(GAPS)))
                .containsPattern("Bostad</bdi></th>\\s*<td>arabiska</td>\\s*<td class=\"number\">2</td>")
                .doesNotContain("<td>somaliska</td>");

        assertThat(post(GAPS + "/amne", Map.of("amne", "" + number("topic"), "sprak", "ar"), EDITOR))
                .hasStatus(302);
        post(GAPS + "/amne", Map.of("amne", "" + number("topic"), "sprak", "ar"), EDITOR);

        assertThat(count("editor_task")).isOne();
        assertThat(text(get(GAPS))).contains("Uppgift finns", "Frågan besvarades inte");
        post(GAPS + "/" + number("editor_task") + "/klar", Map.of(), EDITOR);
        assertThat(text(get(GAPS))).contains("Inga uppgifter.").doesNotContain("Uppgift finns");
    }

    @Test
    void countsWhatWasRegisteredOnAMergedTopicUnderTheOther() {
        contact("ar", "false", false);
        programme.run("insert into topic (name_sv, name_en, position, merged_into)"
                + " select 'Boende', 'Housing', 2, min(id) from topic");
        programme.run("update contact set topic_id = (select id from topic where merged)");
        post(GAPS + "/amne", Map.of("amne", "" + number("topic where merged"), "sprak", "ar"), EDITOR);

        assertThat(text(get(GAPS)))
                .containsPattern("Bostad</bdi></th>\\s*<td>arabiska</td>\\s*<td class=\"number\">1</td>")
                .contains("Uppgift finns")
                .doesNotContain("Boende");
    }

    @Test
    void countsWordsWithoutAHitAndShowsThoseThatThreeHaveSearchedFor() {
        search("tandvård", 2);
        assertThat(text(get(GAPS))).doesNotContain("tandvård");
        assertThat(post(GAPS + "/ord", Map.of("ord", "tandvård", "sprak", "sv"), EDITOR))
                .hasStatus(404);

        search("Tandvård", 1);

        assertThat(text(get(GAPS)))
                .containsPattern("tandvård</bdi></th>\\s*<td>svenska</td>\\s*<td class=\"number\">3</td>");
        post(GAPS + "/ord", Map.of("ord", "tandvård", "sprak", "sv"), EDITOR);
        assertThat(text(get(GAPS))).contains("Sökning utan träff", "Uppgift finns");
    }

    @Test
    void keepsNoNumberNoSentenceAndNoAddress() {
        for (var words : new String[] {
            "19900101-9802", "070 1740605", "amina@example.se", "amina karlavagn bor på", "xy", "lägenhet 12"
        }) {
            search(words, 3);
        }
        assertThat(count("search_miss where word ~ '[0-9@ ]'")).isZero();
        assertThat(count("search_miss where word in ('lägenhet', 'karlavagn', 'xy')"))
                .isZero();
    }

    @Test
    void keepsNothingOfASearchThatFoundSomething() {
        programme.article("bostad", "Boverket", LocalDate.of(2999, 1, 1), "Om hyreskontrakt.");
        search("hyreskontrakt", 3);

        assertThat(count("search_miss")).isZero();
    }

    @Test
    void showsTheWordsOfTheWeekOneChooses() {
        search("tandvård", 3);
        TestServer.get()
                .superuser()
                .sql("update search_miss set week = week - 7")
                .update();

        assertThat(text(get(GAPS))).doesNotContain("tandvård");
        assertThat(text(get(GAPS + "?vecka=" + Today.inSweden().minusWeeks(1)))).contains("tandvård");
        TestServer.get()
                .superuser()
                .sql("update search_miss set week = week - 98")
                .update();
        misses.forget();
        assertThat(count("search_miss")).isZero();
    }

    @Test
    void listsArticlesWhoseDayOfReviewHasPassed() {
        programme.article("bostad", "Boverket", Today.inSweden().minusDays(1), "Om hyreskontrakt.");
        assertThat(text(get(GAPS))).contains("Skulle ha granskats", "Boverket");

        post(GAPS + "/artikel", Map.of("artikel", "" + number("article")), EDITOR);

        assertThat(text(get(GAPS))).contains("Ska granskas", "Uppgift finns");
    }

    @Test
    void tellsTheEditorsWhatTheDeskSaysIsWrong() {
        var cafe = programme.activity(
                programme.organisation("Urkraft"), programme.place("Biblioteket"), "Språkkafé", Map.of());

        assertThat(post("/arbete/kundtjanst/fel", Map.of("kind", "activity", "thing", "" + cafe), DESK))
                .hasStatus(302);
        assertThat(post("/arbete/kundtjanst/fel", Map.of("kind", "activity", "thing", "0"), DESK))
                .hasStatus(404);

        assertThat(text(get(GAPS))).contains("Kundtjänst säger att det är fel", "Språkkafé");
    }

    @Test
    void refusesATopicAndATaskThatAreNotThere() {
        assertThat(post(GAPS + "/amne", Map.of("amne", "99"), EDITOR)).hasStatus(404);
        assertThat(post(GAPS + "/amne", Map.of("amne", "bostad"), EDITOR)).hasStatus(400);
        assertThat(post(GAPS + "/99/klar", Map.of(), EDITOR)).hasStatus(404);
    }

    private void search(String words, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(mvc.get().uri("/sv/skelleftea/sok").param("q", words)).hasStatusOk();
        }
    }

    private void contact(String language, String answered, boolean practice) {
        programme.run("""
                insert into contact (desk_id, account_id, at, channel, topic_id, language, outcome, pages_answered, practice, submission)
                select d.id, %d, now(), 'COUNTER', t.id, '%s', 'ANSWERED', %s, %s, gen_random_uuid() from desk d, topic t
                """.formatted(desk, language, answered, practice));
    }

    private static long number(String table) {
        return TestServer.get()
                .superuser()
                .sql("select max(id) from " + table)
                .query(Long.class)
                .single();
    }

    private static long count(String table) {
        return TestServer.get()
                .superuser()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(accounts.as(EDITOR)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> typed, String who) {
        var request = mvc.post().uri(address).with(csrf()).with(accounts.as(who));
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
