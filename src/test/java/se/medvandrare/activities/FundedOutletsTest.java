package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.database.TestFolder;

/** What leaves the portal for somebody's mail or calendar says who pays, when an EU fund does, and nothing when none does. */
@PortalTest
class FundedOutletsTest {

    static final String SENTENCE = "Medfinansieras av Europeiska unionen";
    static final String ARABIC = "بتمويل مشترك من الاتحاد الأوروبي";
    static final Path MAIL = TestFolder.MAIL;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    SignUps signUps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    PlatformTransactionManager manager;

    TestAccounts.Home home;
    TestProgramme programme;
    TestActivities activities;
    long owner;

    @BeforeEach
    void prepare() throws IOException {
        home = accounts.skelleftea();
        programme = new TestProgramme(accounts, jdbc, manager, home);
        activities = new TestActivities(jdbc, transactions, accounts);
        owner = programme.organisation("Ägaren");
        for (var letter : letters()) {
            Files.delete(letter);
        }
    }

    @Test
    void sendsTheEmblemBothSentencesAndTheShortDescriptionInALetter() throws Exception {
        signUpFor(programme.project(owner, "med-fond", true), "ar");

        var parts = parts();

        assertThat(parts).extracting(Part::type).contains("text/plain", "text/html", "image/png");
        assertThat(text(parts, "text/plain")).contains(ARABIC, SENTENCE, "Projekt med-fond: Mötesplatser för alla.");
        assertThat(text(parts, "text/html"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "src=\"cid:eu\"", "alt=\"علم الاتحاد الأوروبي\"", SENTENCE)
                .containsPattern("<a href=\"http://localhost:\\d+/ar/skelleftea/anmalan/[^\"]+\">")
                .contains("&lt;Nour&gt;")
                .doesNotContain("<Nour>");
    }

    @Test
    void sendsPlainTextWithoutAWordAboutTheUnionWhenNoFundPays() throws Exception {
        signUpFor(programme.project(owner, "utan", false), "ar");

        assertThat(parts()).singleElement().satisfies(part -> {
            assertThat(part.type()).isEqualTo("text/plain");
            assertThat((String) part.content()).doesNotContain(SENTENCE, ARABIC);
        });
    }

    @Test
    void saysTheSentenceInSwedishTooWhereTheReaderHasAnother() {
        var cafe = activities.cafe(home, owner, programme.project(owner, "med-fond", true), null);
        activities.session(home, cafe, Instant.now().plus(2, ChronoUnit.DAYS));

        for (var entry :
                Map.of("ar", ARABIC, "sv-simple", "EU är med och betalar").entrySet()) {
            var base = "/" + entry.getKey() + "/skelleftea/aktiviteter/" + cafe;
            assertThat(page(base + "-sprakcafe")).contains(entry.getValue(), SENTENCE, "eu.svg");
            assertThat(calendar(base + ".ics"))
                    .singleElement()
                    .asString()
                    .contains(entry.getValue(), SENTENCE, "Mötesplatser för alla.");
        }
        assertThat(page("/sv/skelleftea/aktiviteter/" + cafe + "-sprakcafe")).containsOnlyOnce("class=\"statement\"");
    }

    private void signUpFor(long project, String language) {
        var cafe = activities.cafe(home, owner, project, null);
        var session = activities.session(home, cafe, Instant.now().plus(2, ChronoUnit.DAYS));
        accounts.inside(
                home.tenant(),
                () -> signUps.book(session, new SignUpForm("<Nour>", "nour@example.se", UUID.randomUUID()), language));
    }

    private List<String> calendar(String address) {
        return Biweekly.parse(page(address)).first().getEvents().stream()
                .map(event -> event.getDescription().getValue())
                .toList();
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(List<Part> parts, String type) {
        return parts.stream()
                .filter(part -> part.type().equals(type))
                .map(part -> (String) part.content())
                .findFirst()
                .orElseThrow();
    }

    private static List<Part> parts() throws IOException, MessagingException {
        var found = new ArrayList<Part>();
        try (var file = Files.newInputStream(letters().get(0))) {
            var message = new MimeMessage(null, file);
            collect(message.getContentType(), message.getContent(), found);
        }
        return found;
    }

    private static void collect(String type, @Nullable Object content, List<Part> found)
            throws IOException, MessagingException {
        if (content instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart part = several.getBodyPart(i);
                collect(part.getContentType(), part.getContent(), found);
            }
        } else {
            found.add(new Part(type.split(";")[0], content));
        }
    }

    private static List<Path> letters() throws IOException {
        if (!Files.exists(MAIL)) {
            return List.of();
        }
        try (var files = Files.list(MAIL)) {
            return files.toList();
        }
    }

    /** A leaf of a letter. */
    record Part(String type, @Nullable Object content) {}
}
