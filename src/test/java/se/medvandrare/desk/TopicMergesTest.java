package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.desk.Statistics.Choice;

/** Two topics that turn out to be one: counted together from then on, and apart again when that was wrong. */
@PortalTest
class TopicMergesTest {

    static final String ADA = "ada@example.se";
    static final String ANNA = "anna@example.se";
    static final String HOME = "/arbete/admin/amnen";
    static final String STATISTICS = "/arbete/kundtjanst/statistik";
    static final LocalDate TODAY = Today.inSweden();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    StatisticsPages pages;

    TestDesk test;
    TestClerk clerk;
    long tenant;
    long housing;
    long work;
    long queue;

    @BeforeEach
    void openADesk() {
        tenant = accounts.skelleftea().tenant();
        accounts.open(ADA, tenant, Role.ADMIN);
        accounts.open(ANNA, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
        clerk = new TestClerk(ANNA, mvc, accounts, test);
        housing = test.topic;
        work = topic("Arbete");
        queue = test.inside(
                tenant,
                "insert into topic (name_sv, name_en, position) values ('Bostadskö', 'Housing queue', 3) returning id");
        come(7, housing);
        come(5, queue);
        come(6, work);
    }

    @Test
    void countsTheSameTotalAfterAMergeAndTheOldFiguresAfterASplit() {
        var before = counted(false);
        assertThat(before).isEqualTo(Map.of("Bostad", 7L, "Arbete", 6L, "Bostadskö", 5L));

        merge(queue, 0, housing);
        assertThat(counted(false)).isEqualTo(Map.of("Bostad", 12L, "Arbete", 6L));
        assertThat(seen(() -> pages.of(choice(false))).number("total")).isEqualTo(18L);
        assertThat(test.contacts(tenant, "where topic_id = " + queue)).isEqualTo(5);

        split(queue, 1);
        assertThat(counted(false)).isEqualTo(before);
    }

    @Test
    void saysBeforehandHowManyAreCountedUnderTheOther() {
        test.run(tenant, """
                insert into errand (id, desk_id, contact_id, made_by, made_at, what, due_on, status)
                select nextval('errand_id'), desk_id, id, account_id, at, '\\x00', current_date, 'OPEN'
                  from contact where topic_id = %d order by id limit 1
                """.formatted(queue));
        assertThat(get(HOME + "/" + queue + "/sla-ihop", ADA))
                .hasStatusOk()
                .bodyText()
                .contains("Slå ihop Bostadskö", "5 kontakter", "ett ärende")
                .doesNotContain("<option value=\"" + queue + "\"");
    }

    @Test
    void takesThoseAlongThatWereMergedIntoItBefore() {
        merge(queue, 0, housing);
        assertThat(get(HOME + "/" + housing + "/sla-ihop", ADA)).bodyText().contains("12 kontakter", "Bostadskö, som");

        merge(housing, version(housing), work);

        assertThat(counted(false)).isEqualTo(Map.of("Arbete", 18L));
        assertThat(test.inside(tenant, "select merged_into from topic where id = " + queue))
                .isEqualTo(work);
        split(housing, version(housing));
        assertThat(counted(false)).isEqualTo(Map.of("Bostad", 7L, "Arbete", 11L));
    }

    @Test
    void holdsInTheDatabaseThatNothingIsMergedIntoWhatIsMerged() {
        merge(queue, 0, housing);
        assertThatThrownBy(() -> test.run(tenant, "update topic set merged_into = " + queue + " where id = " + work))
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> test.run(tenant, "update topic set merged_into = id where id = " + work))
                .hasMessageContaining("check");
    }

    @Test
    void refusesItselfWhatIsClosedWhatIsMergedAndWhatIsSomebodyElses() {
        var eva = accounts.are().tenant();
        var strange = new TestDesk(accounts, jdbc, transactions).open(eva).topic;
        test.run(tenant, "update topic set closed = true where id = " + work);
        assertThat(merge(queue, 0, queue)).hasStatus(409);
        assertThat(merge(queue, 0, work)).hasStatus(409);
        assertThat(merge(queue, 0, strange)).hasStatus(404);
        merge(queue, 0, housing);
        assertThat(merge(queue, 1, work)).hasStatus(409);
        assertThat(post(HOME + "/" + queue + "/stang", Map.of("stangd", "true")))
                .hasStatus(409);
        assertThat(counted(false)).containsEntry("Bostad", 12L);
    }

    @Test
    void tellsWhoeverBeganBeforeSomebodyElseChangedIt() {
        post(HOME + "/" + queue, Map.of("seen", "Bostadskö / Housing queue", "nameSv", "Kö", "nameEn", "Queue"));

        assertThat(merge(queue, 0, housing)).hasStatus(409).bodyText().contains("Någon annan har ändrat Kö");
        merge(queue, 1, housing);
        assertThat(split(queue, 1)).hasStatus(409);
        assertThat(split(queue, 2)).hasStatus(302);
        assertThat(split(queue, 3)).hasStatus(409);
    }

    @Test
    void givesTheDigitOfTheMergedTopicToTheOther() {
        merge(housing, 0, queue);

        var page = clerk.get("/arbete/kundtjanst");
        assertThat(page)
                .bodyText()
                .doesNotContain("<span>Bostad</span>")
                .containsPattern("<kbd[^>]*>1</kbd>\\s*<span>Bostadskö</span>")
                .containsPattern("<kbd[^>]*>2</kbd>\\s*<span>Arbete</span>")
                .containsPattern("<th scope=\"row\">Bostadskö</th>\\s*<td class=\"number\">12</td>");
    }

    @Test
    void registersUnderTheOtherWhatWasBegunBeforeTheMerge() {
        merge(queue, 0, housing);
        var typed = clerk.typed(Map.of("topicId", "" + queue));

        var answer = clerk.post("/arbete/kundtjanst", typed, ANNA);

        assertThat(answer).hasStatus(302);
        assertThat(test.contacts(tenant, "where topic_id = " + queue)).isEqualTo(5);
        assertThat(test.contacts(tenant, "where topic_id = " + housing)).isEqualTo(8);
    }

    @Test
    void leavesAContactWhereItWasRegisteredWhenSomethingElseIsCorrected() {
        var id = TestClerk.id(clerk.register(Map.of("topicId", "" + queue)));
        merge(queue, 0, housing);

        assertThat(clerk.get("/arbete/kundtjanst/" + id))
                .bodyText()
                .containsPattern("value=\"" + housing + "\"[^>]*checked");
        var typed =
                new java.util.HashMap<>(clerk.typed(Map.of("topicId", "" + housing, "language", "so", "version", "0")));
        clerk.post("/arbete/kundtjanst/" + id, typed, ANNA);

        assertThat(test.contacts(tenant, "where language = 'so' and topic_id = " + queue))
                .isOne();
    }

    @Test
    void keepsWhoDidWhatWhenForBothTopics() {
        post(HOME, Map.of("nameSv", "Hyra", "nameEn", "Rent"));
        var rent = topic("Hyra");
        post(HOME + "/" + rent, Map.of("seen", "Hyra / Rent", "nameSv", "Hyran", "nameEn", "Rent"));
        post(HOME + "/" + rent + "/stang", Map.of("stangd", "true"));
        post(HOME + "/" + rent + "/stang", Map.of("stangd", "false"));
        merge(rent, version(rent), housing);
        split(rent, version(rent));

        assertThat(get(HOME + "/" + rent + "/historik", ADA))
                .hasStatusOk()
                .bodyText()
                .contains("Lade till", "Bytte namn", "Hyra / Rent", "Stängde", "Öppnade", "Slog ihop", "Delade", "ada");
        assertThat(get(HOME + "/" + housing + "/historik", ADA))
                .bodyText()
                .contains("Slog ihop", "Delade", "Hyran / Rent")
                .doesNotContain("Stängde");
        assertThatThrownBy(() -> test.run(tenant, "update vocabulary_change set was = 'x'"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> test.run(tenant, "delete from vocabulary_change"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void showsTheTopicsAsTheyWereRegistered() {
        merge(queue, 0, housing);

        assertThat(get(STATISTICS, ANNA)).bodyText().contains("Ämnen som de registrerades");
        assertThat(get(STATISTICS + "/registrerat?sma=true", ANNA))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Bostadskö</th>\\s*<td>Bostad</td>\\s*<td class=\"number\">5</td>")
                .containsPattern("Bostad</th>\\s*<td>sig självt</td>\\s*<td class=\"number\">7</td>");
    }

    @Test
    void hidesInWhatIsSharedThePartsASmallOneCouldBeReckonedFrom() {
        test.run(tenant, "delete from contact where topic_id = " + queue + " and id % 2 = 0");
        merge(queue, 0, housing);

        var shared = seen(() -> pages.registered(choice(true))).rows();

        assertThat(shared)
                .filteredOn(Registered.Row::hidden)
                .extracting(Registered.Row::label)
                .containsExactly("Bostad", "Bostadskö");
        assertThat(get(STATISTICS + "/registrerat", ANNA)).bodyText().contains("dolt");
    }

    @Test
    void hidesInPartsWhatTheStatisticsHide() {
        test.run(tenant, "delete from contact where topic_id in (" + queue + ", " + housing + ")");
        come(2, queue);
        come(2, housing);
        merge(queue, 0, housing);

        assertThat(seen(() -> pages.registered(choice(true))).rows()).allMatch(Registered.Row::hidden);
        assertThat(seen(() -> pages.registered(choice(false))).rows()).noneMatch(Registered.Row::hidden);
    }

    private void come(int times, long topic) {
        test.run(tenant, """
                insert into contact (desk_id, account_id, at, channel, topic_id, outcome, submission)
                select %d, (select id from account where login = '%s'), now(), 'PHONE', %d, 'ANSWERED', gen_random_uuid()
                  from generate_series(1, %d)
                """.formatted(test.desk, ANNA, topic, times));
    }

    private Map<String, Long> counted(boolean shared) {
        return seen(() -> pages.of(choice(shared))).charts().stream()
                .filter(chart -> chart.key().equals("topic"))
                .flatMap(chart -> chart.bars().stream())
                .collect(java.util.stream.Collectors.toMap(Chart.Bar::label, Chart.Bar::value));
    }

    private static Choice choice(boolean shared) {
        return new Choice(today(), Against.INGET, null, shared);
    }

    private static Period today() {
        return new Period(TODAY.minusDays(1), TODAY.plusDays(1));
    }

    private <T> T seen(Supplier<T> work) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            return accounts.work(ANNA, work);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private long topic(String name) {
        return test.inside(tenant, "select id from topic where name_sv like '" + name + "%'");
    }

    private int version(long topic) {
        return (int) test.inside(tenant, "select version from topic where id = " + topic);
    }

    private MvcTestResult merge(long topic, int version, long into) {
        return post(HOME + "/" + topic + "/sla-ihop", Map.of("version", "" + version, "till", "" + into));
    }

    private MvcTestResult split(long topic, int version) {
        return post(HOME + "/" + topic + "/dela", Map.of("version", "" + version));
    }

    private MvcTestResult get(String address, String name) {
        return mvc.get().uri(address).with(accounts.as(name)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address);
        typed.forEach(request::param);
        return request.with(csrf()).with(accounts.as(ADA)).exchange();
    }
}
