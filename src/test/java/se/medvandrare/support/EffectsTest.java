package se.medvandrare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.accounts.TestAccounts.Home;

/** The wanted effects against days that were chosen by hand. */
@PortalTest
class EffectsTest {

    static final String VERA = "vera@example.se";
    static final String EVA = "eva@example.se";
    static final String PAGE = "/arbete/vagledning/effekter";

    /** The first of a month in which both eight weeks and thirty days have passed since. */
    static final LocalDate THEN = Today.inSweden().withDayOfMonth(1).minusMonths(4);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EffectQueries queries;

    Home home;
    TestProgramme programme;
    long vera;

    @BeforeEach
    void openTheGuidance() {
        home = accounts.skelleftea();
        vera = accounts.open(VERA, home.tenant(), Role.GUIDE);
        programme = new TestProgramme(accounts, jdbc, transactions, home);
    }

    @Test
    void countsTheDaysUntilTheFirstActivity() {
        begin(List.of(2, 4, 6, 8, 40));
        begin(List.of(), 6);
        secondReferral();

        var first = effects().first().rows();
        assertThat(first)
                .containsExactly(
                        new WaitTable.Row(null, "11", "5", List.of("4", "6", "8")),
                        new WaitTable.Row(THEN, "11", "5", List.of("4", "6", "8")));
        assertThat(effects().start().rows().get(0))
                .isEqualTo(new WaitTable.Row(null, "12", "6", List.of("5", "7", "10")));
    }

    @Test
    void tellsNoMonthBySubtraction() {
        begin(List.of(2, 4, 6, 8, 40), 7);
        programme.run("update guidance_case set opened_on = opened_on - interval '1 month'");
        programme.run("update guidance_referral set referred_on = referred_on - interval '1 month'");
        begin(List.of(1, 3), 1);

        var rows = effects().first().rows();
        assertThat(rows.get(0).people()).isEqualTo("15");
        assertThat(rows.stream().skip(1).map(WaitTable.Row::people))
                .as("twelve would tell of three")
                .containsExactly("–", "–");
    }

    @Test
    void hidesTheDaysOfAFew() {
        begin(List.of(2, 4, 6, 8));
        begin(List.of(), 2);

        assertThat(effects().first().rows().get(0))
                .isEqualTo(new WaitTable.Row(null, "6", "–", List.of("–", "–", "–")));
        var page = page(VERA);
        assertThat(page.select("main td.number").eachText()).doesNotContain("2", "4", "8");
        assertThat(page.select("main details")).hasSize(6);
    }

    @Test
    void countsMeasuresWithinThirtyDays() {
        begin(List.of(1, 2, 3, 4, 5, 6));
        programme.run("update guidance_referral set referred_on = referred_on + 31, started_on = started_on + 31"
                + " where case_id = (select min(id) from guidance_case)");
        begin(List.of(), 5);
        programme.run(
                "update guidance_case set opened_on = current_date - 2 where opened_on = (select max(opened_on) from"
                        + " guidance_case) and id > (select max(id) - 2 from guidance_case)");

        var guidance = effects().early().get(0);
        assertThat(guidance).isEqualTo(new Effects.Share("guidance", 8, 9));
        assertThat(guidance.perCent()).as("one of nine would be told").isNull();
        assertThat(new Effects.Share("guidance", 6, 12).perCent()).isEqualTo(50);
    }

    @Test
    void countsWhoIsStillThereAndWhatIsInTheWay() {
        begin(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        programme.run("update guidance_referral set stayed = true");
        begin(List.of(), 5);
        programme.run("update guidance_referral set started = false, why_not = 'TIME' where started is null");
        programme.run("update guidance_case set obstacle_money = 'REMOVED' where id % 2 = 0");
        programme.run("update guidance_case set obstacle_money = 'NOTED' where id % 2 = 1");

        assertThat(effects().leisure()).isEqualTo(new Effects.Share("leisure", 10, 15));
        assertThat(effects().leisure().perCent()).isEqualTo(67);
        var money = effects().obstacles().get(1);
        assertThat(money.code()).isEqualTo("money");
        assertThat(money.all()).isEqualTo(15);
        assertThat(money.remains()).isZero();
        assertThat(new Effects.Obstacle("money", 12, 3, 0).shown()).containsExactly("15", "–", "–", "0");
    }

    @Test
    void belongsToOneTenantAndToGuides() {
        begin(List.of(2, 4, 6, 8, 40));
        accounts.open(EVA, accounts.are().tenant(), Role.GUIDE);
        accounts.open("ledare@example.se", home.tenant(), Role.LEADER);

        assertThat(accounts.work(EVA, queries::effects).first().rows()).isEmpty();
        assertThat(page(EVA).select("main").text())
                .contains("Ingen närvaro är noterad än.", "Ingen har börjat vänta under tiden.");
        assertThat(mvc.get().uri(PAGE).with(accounts.as("ledare@example.se"))).hasStatus(403);
    }

    private Effects effects() {
        return accounts.work(VERA, queries::effects);
    }

    /** Opens a guidance for each, refers at once, and lets the person begin after so many days. */
    private void begin(List<Integer> days) {
        for (var after : days) {
            guidance("true", "date '%s' + %d".formatted(THEN.plusDays(3), after));
        }
    }

    private void begin(List<Integer> days, int waiting) {
        begin(days);
        for (int one = 0; one < waiting; one++) {
            guidance("null", "null");
        }
    }

    private void guidance(String started, String startedOn) {
        programme.run("""
                with opened as (
                    insert into guidance_case (id, guide_id, alias, language, municipality_id, level, interests, times, opened_on)
                    values (nextval('guidance_case_id'), %d, '\\x00', 'ar', %d, 'A1', '{SEWING}', '{}', '%s') returning id)
                insert into guidance_referral (id, case_id, place, referred_on, started, started_on)
                select nextval('guidance_referral_id'), id, '\\x00', date '%s', %s, %s from opened
                """.formatted(vera, home.municipality(), THEN.plusDays(3), THEN.plusDays(3), started, startedOn));
    }

    /** The first guidance has a second referral that started later, which is a start but not a first activity. */
    private void secondReferral() {
        programme.run("""
                insert into guidance_referral (id, case_id, place, referred_on, started, started_on)
                select nextval('guidance_referral_id'), min(id), '\\x00', date '%s', true, date '%s' + 10 from guidance_case
                """.formatted(THEN.plusDays(3), THEN.plusDays(3)));
    }

    private Document page(String who) {
        var answer = mvc.get()
                .uri(PAGE)
                .with(accounts.as(who))
                .header("Accept-Language", "sv")
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
