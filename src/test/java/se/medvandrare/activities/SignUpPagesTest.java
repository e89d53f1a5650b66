package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
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
import se.medvandrare.database.TestFolder;
import se.medvandrare.projects.TestProjects;

/** A visitor signs up, changes and leaves; nobody else sees who it is. */
@PortalTest
class SignUpPagesTest {

    static final Path MAIL = TestFolder.MAIL;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    TestAccounts.Home home;
    long session;
    long next;

    @BeforeEach
    void openACafeForOne() throws IOException {
        home = accounts.skelleftea();
        var activities = new TestActivities(jdbc, transactions, accounts);
        var organisation = new TestProjects(jdbc, transactions, accounts).organisation(home, "Föreningen");
        var cafe = activities.cafe(home, organisation, null, 1);
        session = activities.session(home, cafe, Instant.now().plus(2, ChronoUnit.DAYS));
        next = activities.session(home, cafe, Instant.now().plus(9, ChronoUnit.DAYS));
        for (var letter : letters()) {
            Files.delete(letter);
        }
    }

    @Test
    void asksInTheReadersLanguageAndTellsHowToCorrectAnAnswer() {
        assertThat(get("/ar/skelleftea/anmalan/{id}", session))
                .hasStatusOk()
                .bodyText()
                .contains("ماذا نناديك؟", "مقهى اللغة", "name=\"submission\"");
        assertThat(post("/ar/skelleftea/anmalan/" + session + "/kontrollera", "", "123"))
                .hasStatus(422)
                .bodyText()
                .contains("اكتب رقم هاتف", "value=\"123\"", "aria-invalid=\"true\"")
                .containsPattern("<input[^>]*dir=\"auto\"[^>]*name=\"contact\"");
        assertThat(post("/sv/skelleftea/anmalan/" + session + "/kontrollera", "Sara", "0701740610"))
                .hasStatusOk()
                .bodyText()
                .contains("Stämmer det här?", "070-174 06 10");
    }

    @Test
    void signsUpOnceAndShowsThePersonalLinkToItsHolderOnly() {
        var link = book("sv", "Sara", "070-174 06 10");

        var page = get(link).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Du är anmäld", "Sara", "070-174 06 10");
        assertThat(page.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getResponse().getCookies()).isEmpty();
        assertThat(get(link.replaceAll("[^/]+$", "A".repeat(43)))).hasStatus(404);
    }

    @Test
    void tellsTheSameContactOnlyThatItHasSignedUpAndSendsTheLinkOnceMore() throws Exception {
        book("en", "Sara", "sara@example.se");

        assertThat(post("/en/skelleftea/anmalan/" + session, "Somebody", "SARA@example.se"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/redan");
        assertThat(get("/en/skelleftea/anmalan/{id}/redan", session))
                .bodyText()
                .contains("You have already signed up")
                .doesNotContain("Sara");
        assertThat(subjects()).containsExactlyInAnyOrder("You have signed up: Språkcafé", "Your link: Språkcafé");
    }

    @Test
    void letsTheNextMoveUpAndWritesToThemInTheirLanguage() throws Exception {
        var first = book("sv", "Sara", "0701740610");
        var second = book("ar", "نور", "nour@example.se");
        assertThat(get(second)).bodyText().contains("رقمك في قائمة الانتظار: 1");

        assertThat(mvc.post().uri(first + "/avboka").with(csrf())).hasStatus3xxRedirection();

        assertThat(get(first)).bodyText().contains("Du är avbokad");
        assertThat(get(second)).bodyText().contains("أنت مسجّل");
        var letter = letter("حصلت على مكان: مقهى اللغة");
        assertThat(letter.getHeader("Content-Language")).containsExactly("ar");
        assertThat(letter.getAllRecipients()[0]).hasToString("nour@example.se");
        assertThat((String) letter.getContent())
                .contains("نور", second, "Storgatan 1", "/tillfallen/" + session + ".ics");
    }

    @Test
    void changesNameContactAndDay() throws Exception {
        var link = book("sv", "Sara", "0701740610");

        assertThat(post(link, "Sara N", "sara@example.se")).hasStatus3xxRedirection();
        assertThat(get(link)).bodyText().contains("Sara N", "sara@example.se");
        assertThat(post(link, "", "x")).hasStatus(422);

        assertThat(mvc.post()
                        .uri(link + "/byt")
                        .param("till", String.valueOf(next))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(get(link)).redirectedUrl().contains("/anmalan/" + next + "/");
        assertThat(subjects()).hasSize(2);
        assertThat(mvc.post().uri(link + "/byt").param("till", "999").with(csrf()))
                .hasStatus(404);
    }

    @Test
    void takesNoSignUpForWhatIsCancelled() {
        accounts.inside(
                home.tenant(),
                () -> transactions.execute(begun -> jdbc.sql("update session set cancelled = true where id = :id")
                        .param("id", session)
                        .update()));

        assertThat(get("/sv/skelleftea/anmalan/{id}", session)).bodyText().contains("tillfället är inställt");
        assertThat(post("/sv/skelleftea/anmalan/" + session, "Sara", "0701740610"))
                .hasStatus(409);
        assertThat(get("/sv/are/anmalan/{id}", session)).hasStatus(404);
    }

    @Test
    void hidesWhoSignedUpFromEveryOtherTenantAndFromNobody() {
        book("sv", "Sara", "0701740610");
        var are = accounts.are();
        accounts.open("host@example.se", home.tenant(), Role.HOST);
        accounts.open("granne@example.se", are.tenant(), Role.HOST);

        assertThat(list("host@example.se")).hasStatusOk().bodyText().contains("Sara", "070-174 06 10");
        assertThat(list("granne@example.se")).hasStatus(404);
        long seenByNeighbour = accounts.inside(are.tenant(), () -> count("select count(*) from sign_up"));
        long seenByOwner = accounts.inside(home.tenant(), () -> count("select count(*) from sign_up"));
        long noted = accounts.inside(
                home.tenant(), () -> count("select count(*) from work_log where action = 'SHOWN_SIGN_UPS'"));
        assertThat(count("select count(*) from sign_up")).isZero();
        assertThat(seenByNeighbour).isZero();
        assertThat(seenByOwner).isEqualTo(1);
        assertThat(noted).isEqualTo(1);
    }

    /** Brings a token along: the tests' own tokens live in a session, which a page half sent cannot make any more. */
    private MockMvcTester.MockMvcRequestBuilder get(String address, Object... variables) {
        return mvc.get().uri(address, variables).with(csrf());
    }

    private MvcTestResult list(String login) {
        return mvc.get()
                .uri("/arbete/aktiviteter/tillfallen/{id}/anmalda", session)
                .with(accounts.as(login))
                .exchange();
    }

    private Long count(String sql) {
        return transactions.execute(begun -> jdbc.sql(sql).query(Long.class).single());
    }

    private String book(String language, String name, String contact) {
        var answer = post("/" + language + "/skelleftea/anmalan/" + session, name, contact);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getHeader("Location").replace("?klar", "");
    }

    private MvcTestResult post(String address, String name, String contact) {
        return mvc.post()
                .uri(address)
                .with(csrf())
                .param("name", name)
                .param("contact", contact)
                .param("submission", UUID.randomUUID().toString())
                .exchange();
    }

    private static List<Path> letters() throws IOException {
        if (!Files.exists(MAIL)) {
            return List.of();
        }
        try (var files = Files.list(MAIL)) {
            return files.toList();
        }
    }

    private static List<String> subjects() throws Exception {
        return letters().stream().map(SignUpPagesTest::subject).toList();
    }

    private static MimeMessage letter(String subject) throws Exception {
        return letters().stream()
                .filter(file -> subject(file).equals(subject))
                .map(SignUpPagesTest::read)
                .findFirst()
                .orElseThrow();
    }

    private static String subject(Path file) {
        try {
            return read(file).getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return new MimeMessage(null, content);
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
