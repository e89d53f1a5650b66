package se.medvandrare.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import se.medvandrare.editors.LinkVisitor.State;
import se.medvandrare.editors.LinkVisitor.Visit;

/** Links that could not be opened, until somebody mends them. No link of this test leaves the machine. */
@PortalTest
class LinkPagesTest {

    static final String EDITOR = "redaktor@example.se";
    static final String PAGE = "/arbete/redaktion";
    static final String AUTHORITY = "https://localhost:1/myndighet";
    static final String IN_TEXT = "https://localhost:1/blankett";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Links links;

    @Autowired
    LinkRounds rounds;

    TestProgramme programme;

    @BeforeEach
    void writeAnArticle() {
        var home = accounts.skelleftea();
        accounts.open(EDITOR, home.tenant(), Role.EDITOR);
        accounts.open("eva@example.se", accounts.are().tenant(), Role.EDITOR);
        programme = new TestProgramme(accounts, jdbc, transactions, home);
        programme.article(
                "soka-bostad",
                "Boverket",
                Today.inSweden().plusDays(300),
                "Läs [här](%s) och på <%s>, eller %s.".formatted(IN_TEXT, AUTHORITY, IN_TEXT));
        programme.run("update article set authority_web = '" + AUTHORITY + "'");
    }

    @Test
    void opensEachLinkOfPublishedArticlesOnce() {
        assertThat(due()).containsExactlyInAnyOrder(AUTHORITY, IN_TEXT);

        note(AUTHORITY, State.OK, 200);
        note(IN_TEXT, State.AWAY, null);
        assertThat(due()).as("what was away is opened again the next night").containsExactly(IN_TEXT);
        programme.run("update link_check set checked_at = now() - interval '7 days'");
        assertThat(due()).hasSize(2);
        programme.run("update article set published = false");
        assertThat(due()).isEmpty();
        assertThat(programme.add("select count(*) from link_check"))
                .as("forgotten")
                .isZero();
    }

    @Test
    void showsALinkThatCouldNotBeOpenedTwoDaysInARow() {
        note(IN_TEXT, State.GONE, 404);
        note(IN_TEXT, State.GONE, 404);
        assertThat(page().text())
                .as("two instances in one night")
                .doesNotContain(IN_TEXT)
                .contains("Alla länkar gick att öppna.");
        yesterday();
        note(IN_TEXT, State.OK, 200);
        note(IN_TEXT, State.GONE, 404);
        assertThat(page().text()).doesNotContain(IN_TEXT);
        yesterday();
        note(IN_TEXT, State.AWAY, 503);
        assertThat(page().text()).contains(IN_TEXT, "Svarar inte", "Söka bostad");

        note(IN_TEXT, State.OK, 200);
        assertThat(page().text()).doesNotContain(IN_TEXT);
    }

    /** What was noted today was noted yesterday. */
    private void yesterday() {
        programme.run(
                "update link_check set checked_at = checked_at - interval '1 day', broken_since = broken_since - 1");
    }

    @Test
    void remembersSinceWhenItIsBroken() {
        note(IN_TEXT, State.GONE, 404);
        programme.run("update link_check set broken_since = current_date - 3");
        note(IN_TEXT, State.AWAY, null);

        var broken = accounts.work(EDITOR, links::broken);
        assertThat(broken).extracting(Links.Broken::since).containsExactly(today().minusDays(3));
        assertThat(broken).extracting(Links.Broken::status).containsOnlyNulls();
    }

    @Test
    void makesATaskOfALinkUntilItIsDone() {
        note(IN_TEXT, State.GONE, 404);
        yesterday();
        note(IN_TEXT, State.GONE, 404);
        var task = Map.of("artikel", "" + programme.add("select min(id) from article"), "lank", IN_TEXT);

        assertThat(post("/lank", task, EDITOR)).hasStatus(302);
        post("/lank", task, EDITOR);

        assertThat(programme.add("select count(*) from editor_task where kind = 'LINK'"))
                .isOne();
        assertThat(page().text()).contains("Trasig länk", "Uppgift finns");
        assertThat(post("/lank", task, "eva@example.se"))
                .as("of another tenant")
                .hasStatus(404);
        post("/" + programme.add("select max(id) from editor_task") + "/klar", Map.of(), EDITOR);
        assertThat(page().text()).doesNotContain("Uppgift finns");
    }

    @Test
    void opensOnlyWhatStandsInAnArticle() {
        assertThat(post("/lank/prova", Map.of("lank", IN_TEXT), EDITOR)).hasStatus(302);
        assertThat(page().text()).as("an address of this machine").contains(IN_TEXT, "Inte en säker, öppen adress");

        assertThat(post("/lank/prova", Map.of("lank", IN_TEXT + "/2"), EDITOR)).hasStatus(404);
        assertThat(post("/lank/prova", Map.of("lank", IN_TEXT), "eva@example.se"))
                .hasStatus(404);
    }

    @Test
    void opensTheLinksOfEveryTenantAtNight() {
        rounds.run();

        assertThat(programme.add("select count(*) from link_check where state = 'REFUSED'"))
                .isEqualTo(2);
        assertThat(accounts.work("eva@example.se", links::broken)).isEmpty();
    }

    private List<String> due() {
        return accounts.work(EDITOR, links::due);
    }

    private void note(String url, State state, Integer status) {
        accounts.work(EDITOR, () -> {
            links.note(url, new Visit(state, status));
            return true;
        });
    }

    private static LocalDate today() {
        return Today.inSweden();
    }

    private Document page() {
        var answer = mvc.get()
                .uri(PAGE)
                .with(accounts.as(EDITOR))
                .header("Accept-Language", "sv")
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult post(String path, Map<String, String> typed, String who) {
        var request = mvc.post().uri(PAGE + path).with(csrf()).with(accounts.as(who));
        for (var field : typed.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
