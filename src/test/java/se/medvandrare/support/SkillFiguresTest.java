package se.medvandrare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import se.medvandrare.PortalTest;
import se.medvandrare.TestProgramme;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.accounts.TestAccounts.Home;
import se.medvandrare.support.SkillFigures.Counted;
import se.medvandrare.support.SkillFigures.Row;

/** What came of skills against offers that were made by hand. */
@PortalTest
class SkillFiguresTest {

    static final String VERA = "vera@example.se";
    static final String EVA = "eva@example.se";
    static final String PAGE = "/arbete/vagledning/kunskaper/siffror";
    static final LocalDate QUARTER = LocalDate.of(2026, 7, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SkillFigureQueries queries;

    Home home;
    TestProgramme programme;
    LocalDate now;
    LocalDate then;
    long vera;
    long saz;

    @BeforeEach
    void openTheGuidance() {
        home = accounts.skelleftea();
        programme = new TestProgramme(accounts, jdbc, transactions, home);
        vera = accounts.open(VERA, home.tenant(), Role.GUIDE);
        saz = programme.activity(
                programme.organisation("Sju strängar"), programme.place("Kulturhuset"), "Sazcirkel", Map.of());
        then = queries.from();
        now = then.plusMonths(9);
    }

    @Test
    void countsEachOfferAsFarAsItHasCome() {
        offersOfEveryStage();
        became("SPORT", List.of(1, 3, 10, 20, 40));
        offers("SPORT", then.minusDays(1), 5);

        var figures = figures();
        assertThat(figures.kinds())
                .extracting(Row::kind)
                .containsExactly(SkillKind.COOKING, SkillKind.MUSIC, SkillKind.CRAFT, SkillKind.SPORT, null);
        assertThat(figures.kinds()).extracting(row -> row.numbers().get(0)).containsExactly("6", "12", "5", "5", "28");
        assertThat(figures.kinds().get(4).numbers()).containsExactly("28", "12", "6", "5", "5");
        assertThat(figures.kinds()).flatExtracting(Row::numbers).doesNotContain("0", "1", "2", "3", "4");
        assertThat(figures.days()).isEqualTo(10);
        assertThat(figures.people()).isEqualTo("0");
        assertThat(figures.quarters()).hasSize(3);
        assertThat(figures.quarters().get(2).numbers()).containsExactly("28", "12", "6", "5", "5");
    }

    @Test
    void countsWhoWasReachedFromTheDayOfTheLink() {
        offersOfEveryStage();
        became("SPORT", List.of(5, 5, 5, 5, 5));
        var people = new java.util.ArrayList<Long>();
        for (int number = 0; number < 6; number++) {
            people.add(enrolled(number < 5 ? "PARTICIPANT" : "STAFF"));
        }
        attend(people, then.plusDays(4));
        assertThat(figures().people()).isEqualTo("0");
        attend(people.subList(0, 3), then.plusDays(5));
        assertThat(figures().people()).isEqualTo("<5");
        attend(people, then.plusDays(6));
        assertThat(figures().people()).isEqualTo("5");
    }

    @Test
    void tellsNothingOfAFew() {
        offers("MUSIC", then, 4);
        became("MUSIC", List.of(1, 2, 3, 4));
        assertThat(figures().kinds().get(1).numbers()).containsOnly("–");
        assertThat(figures().days()).isNull();
        assertThat(figures().people()).isNull();

        offers("MUSIC", then, 20);
        assertThat(figures().kinds().get(1).numbers()).containsExactly("24", "20", "–", "–", "–");
        assertThat(figures().days()).isNull();
        assertThat(figures().quarters())
                .as("the sums could be had from its rows")
                .isEmpty();
    }

    @Test
    void tellsTheQuartersOnlyWhenTheyAndTheKindsHideNoSum() {
        var kinds = List.of(line(SkillKind.MUSIC, null, 10, 5), line(SkillKind.CRAFT, null, 10, 5));
        var sum = line(null, null, 20, 10);
        var open = SkillFigures.of(
                List.of(
                        kinds.get(0),
                        kinds.get(1),
                        line(null, QUARTER, 12, 5),
                        line(null, QUARTER.plusMonths(3), 8, 5),
                        sum),
                7);
        assertThat(open.quarters().get(0).number()).isEqualTo(3);
        assertThat(open.quarters()).hasSize(3);
        assertThat(open.people()).isEqualTo("7");

        var hiding = SkillFigures.of(
                List.of(
                        line(SkillKind.MUSIC, null, 10, 2),
                        line(SkillKind.CRAFT, null, 10, 1),
                        line(null, QUARTER, 20, 3),
                        line(null, null, 20, 3)),
                7);
        assertThat(hiding.quarters()).isEmpty();
        assertThat(hiding.people()).isNull();
    }

    @Test
    void belongsToOneTenantAndToGuides() {
        offers("MUSIC", then, 6);
        accounts.open(EVA, accounts.are().tenant(), Role.GUIDE);
        accounts.open("ledare@example.se", home.tenant(), Role.LEADER);

        assertThat(accounts.work(EVA, queries::figures).kinds()).isEmpty();
        assertThat(page(EVA)).contains("Ingen kunskap är noterad än.", "För få att visa");
        assertThat(page(VERA)).contains("Musik och dans 6", "Så räknar vi");
        assertThat(mvc.get().uri(PAGE).with(accounts.as("ledare@example.se"))).hasStatus(403);
    }

    private SkillFigures figures() {
        return accounts.work(VERA, queries::figures);
    }

    private static Counted line(SkillKind kind, LocalDate quarter, long offered, long became) {
        return new Counted(kind, quarter, offered, 5, 5, became, 9.0);
    }

    /** Of sport, all are answered; what becomes an activity is said by the test. */
    private void offersOfEveryStage() {
        offers("MUSIC", then, 6);
        offers("MUSIC", now, 6);
        offers("COOKING", now, 6);
        asked("COOKING", "null, null, null");
        offers("CRAFT", then, 5);
        asked("CRAFT", "false, 'TIME', current_date");
        offers("SPORT", then, 5);
        asked("SPORT", "true, null, current_date");
    }

    private void offers(String kind, LocalDate on, int many) {
        programme.run("""
                insert into skill_offer (id, guide_id, kind, words, languages, times, offered_on, changed_on)
                select nextval('skill_offer_id'), %d, '%s', '\\x00', '{ku}', '{}', date '%s', date '%s' from generate_series(1, %d)
                """.formatted(vera, kind, on, on, many));
    }

    private void asked(String kind, String answer) {
        programme.run("""
                insert into skill_request (id, offer_id, host_id, asked_on, accepted, why_not, answered_on)
                select nextval('skill_request_id'), id, guide_id, offered_on, %s from skill_offer where kind = '%s'
                """.formatted(answer, kind));
    }

    /** Lets the offers of a kind have become the activity after so many days each. */
    private void became(String kind, List<Integer> days) {
        for (var after : days) {
            programme.run("""
                    update skill_offer set activity_id = %d, became_on = offered_on + %d
                     where id = (select min(id) from skill_offer where kind = '%s' and activity_id is null)
                    """.formatted(saz, after, kind));
        }
    }

    private long enrolled(String role) {
        var project = jdbc.sql("select count(*) from project").query(Long.class).single() == 0
                ? programme.project(programme.organisation("Kommunen"), "prov", false)
                : programme.add("select min(id) from project");
        return programme.add("""
                with somebody as (insert into person (id, gender, registered_on)
                values (nextval('person_id'), 'WOMAN', date '2026-01-01') returning id)
                insert into enrolment (id, project_id, person_id, role, submission, entered_on)
                select nextval('enrolment_id'), %d, id, '%s', gen_random_uuid(), date '%s' from somebody returning id
                """.formatted(project, role, then));
    }

    private void attend(List<Long> enrolments, LocalDate day) {
        var session = programme.add("""
                insert into session (activity_id, place_id, starts_at, ends_at)
                select id, place_id, '%1$s 10:00+02'::timestamptz, '%1$s 11:00+02'::timestamptz from activity where id = %2$d returning id
                """.formatted(day, saz));
        enrolments.forEach(
                it -> programme.run("insert into attendance (session_id, enrolment_id, minutes) values (%d, %d, 60)"
                        .formatted(session, it)));
    }

    private String page(String who) {
        var answer = mvc.get()
                .uri(PAGE)
                .with(accounts.as(who))
                .header("Accept-Language", "sv")
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(
                        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .text();
    }
}
