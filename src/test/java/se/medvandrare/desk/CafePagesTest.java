package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.activities.TestActivities;

/** Counting by taps at an open meeting place. */
@PortalTest
class CafePagesTest {

    static final String ANNA = "anna@example.se";
    static final String BO = "bo@example.se";
    static final String CAFE = "/arbete/kundtjanst/cafe";
    static final String WOMAN = "HEAD WOMAN 18-60";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    DeskDisposal disposal;

    TestActivities activities;
    TestAccounts.Home home;
    TestDesk test;
    TestClerk clerk;
    long tenant;
    long place;

    @BeforeEach
    void openADesk() {
        home = accounts.skelleftea();
        tenant = home.tenant();
        accounts.open(ANNA, tenant, Role.DESK);
        accounts.open(BO, tenant, Role.DESK);
        test = new TestDesk(accounts, jdbc, transactions).open(tenant);
        activities = new TestActivities(jdbc, transactions, accounts);
        place = activities.place(home, "Café Världen");
        clerk = new TestClerk(ANNA, mvc, accounts, test);
    }

    @Test
    void countsATapOnceHoweverOftenItArrives() {
        var evening = begin();
        var submission = UUID.randomUUID();

        assertThat(tap(evening, submission, WOMAN)).hasStatus(302).hasRedirectedUrl(evening + "#tryck");
        assertThat(tap(evening, submission, WOMAN)).hasStatus(302);
        tap(evening, UUID.randomUUID(), WOMAN);
        tap(evening, UUID.randomUUID(), "HEAD NON_BINARY UNKNOWN");
        tap(evening, UUID.randomUUID(), "FIRST");
        tap(evening, UUID.randomUUID(), "LANGUAGE ar");

        assertThat(figures(evening))
                .contains("\"heads\":3", "\"HEAD WOMAN 18-60\":2", "\"FIRST\":1", "\"LANGUAGE ar\":1");
        assertThat(clerk.get(CAFE)).bodyText().contains("Café Världen", "Pågår");
    }

    @Test
    void leadsAScriptThatKeepsItsTapsToTheFigures() {
        var evening = begin();
        var answer = mvc.post()
                .uri(evening + "/tryck")
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .with(accounts.as(ANNA))
                .header("X-Kept-There", "1")
                .param("submission", UUID.randomUUID().toString())
                .param("what", WOMAN)
                .exchange();
        assertThat(answer).hasRedirectedUrl(evening + "/siffror");
    }

    @Test
    void aQuestionIsAContactOfTheDesk() {
        var evening = begin();
        var submission = UUID.randomUUID();
        tap(evening, submission, "TOPIC " + test.topic);
        tap(evening, submission, "TOPIC " + test.topic);

        assertThat(test.contacts(
                        tenant,
                        "where channel = 'OUTREACH' and outcome = 'ANSWERED' and not practice and topic_id = "
                                + test.topic))
                .isOne();
        assertThat(clerk.get("/arbete/kundtjanst/statistik.csv?sma=true"))
                .bodyText()
                .contains("Bostad;1", "Uppsökande;1");
        undo(evening, submission, ANNA);
        assertThat(test.contacts(tenant, "")).isZero();
        assertThat(figures(evening)).doesNotContain("TOPIC");
    }

    /** A phone may have kept a tap since before the topic was merged. */
    @Test
    void countsAQuestionOnAMergedTopicUnderTheOther() {
        var evening = begin();
        var other = test.inside(tenant, "select id from topic where name_sv = 'Arbete'");
        test.run(tenant, "update topic set merged_into = " + test.topic + " where id = " + other);
        tap(evening, UUID.randomUUID(), "TOPIC " + other);

        assertThat(test.contacts(tenant, "where topic_id = " + test.topic)).isOne();
        assertThat(figures(evening)).contains("TOPIC " + test.topic).doesNotContain("TOPIC " + other);
    }

    @Test
    void countsForTheSessionThatWasChosenOnceAndNeverElse() {
        var session = activities.session(home, activity(), Instant.now());
        var without = begin();
        tap(without, UUID.randomUUID(), WOMAN);
        assertThat(test.inside(tenant, "select count(*) from headcount")).isZero();

        var library = activities.place(home, "Biblioteket");
        var with = begin(library, session);
        var submission = UUID.randomUUID();
        tap(with, submission, WOMAN);
        tap(with, submission, WOMAN);
        tap(with, UUID.randomUUID(), "FIRST");
        tap(with, UUID.randomUUID(), "HEAD MAN 0-17");

        assertThat(heads("gender = 'WOMAN' and age_band = '18-60'")).isOne();
        assertThat(heads("true")).isEqualTo(2);
        undo(with, submission, ANNA);
        undo(with, submission, ANNA);
        assertThat(heads("true")).isOne();
    }

    @Test
    void offersASessionOfTodayOfItsOwnTenantOnly() {
        var session = activities.session(home, activity(), Instant.now());
        var later = activities.session(home, activity(), Instant.now().plusSeconds(TimeUnit.HOURS.toSeconds(50)));
        var neighbour = accounts.are();
        var organisation = test.inside(neighbour.tenant(), organisation("Grannföreningen"));
        var theirs = activities.session(neighbour, activities.cafe(neighbour, organisation, null, null), Instant.now());

        assertThat(clerk.get(CAFE)).bodyText().contains("value=\"" + session + "\"");
        assertThat(start(place, later)).hasStatus(422).bodyText().contains("från två timmar innan det börjar");
        assertThat(start(place, theirs)).hasStatus(404);
    }

    @Test
    void undoesOnesOwnLastTapAndNobodyElses() {
        var evening = begin();
        var hers = UUID.randomUUID();
        tap(evening, hers, WOMAN);
        undo(evening, hers, BO);
        assertThat(figures(evening)).contains("\"heads\":1");

        assertThat(clerk.get(evening)).bodyText().contains("value=\"" + hers + "\"", "Kvinnor, 18–60");
        undo(evening, hers, ANNA);
        assertThat(figures(evening)).contains("\"heads\":0", "\"last\":null");
        tap(evening, hers, WOMAN);
        assertThat(figures(evening)).contains("\"heads\":0");
    }

    @Test
    void takesWhatWasTappedBeforeItWasClosedEvenAfterwards() {
        var evening = begin();
        var early = System.currentTimeMillis();
        assertThat(clerk.post(evening + "/stang", Map.of(), ANNA)).hasStatus(302);

        assertThat(tap(evening, UUID.randomUUID(), WOMAN)).hasStatus(409);
        assertThat(late(evening, early)).hasStatus(302);
        assertThat(late(evening, early + TimeUnit.HOURS.toMillis(1))).hasStatus(409);
        assertThat(clerk.get(evening))
                .bodyText()
                .contains("Avslutad", "Kvinnor")
                .doesNotContain("Börja räkna");
        assertThat(figures(evening)).contains("\"heads\":1", "\"open\":false");
    }

    @Test
    void refusesWhatNoButtonSays() {
        var evening = begin();
        for (var what : new String[] {"HEAD", "HEAD WOMAN 18-29", "FIRST x", "LANGUAGE xx", "TOPIC 0", "TOPIC x", ""}) {
            assertThat(tap(evening, UUID.randomUUID(), what)).as(what).hasStatus(400);
        }
        assertThat(tap(CAFE + "/0", UUID.randomUUID(), WOMAN)).hasStatus(404);
        assertThat(test.inside(tenant, "select count(*) from cafe_tap")).isZero();
    }

    @Test
    void hasOneEveningAtATimeAtAPlace() {
        begin();
        assertThat(start(place, null)).hasStatus(422).bodyText().contains("Det pågår redan en kväll");
        assertThat(start(0, null)).hasStatus(422).bodyText().contains("Platsen är stängd");
        clerk.post("/arbete/kundtjanst/ovning", Map.of("ova", "true"), ANNA);
        assertThat(start(activities.place(home, "Biblioteket"), null))
                .hasStatus(422)
                .bodyText()
                .contains("Du övar");
    }

    @Test
    void warnsOncePersonalDataInAWishAndKeepsItSealed() {
        var evening = begin();
        var typed = Map.of(
                "text",
                "Ring Ali på 070-1740606",
                "submission",
                UUID.randomUUID().toString());
        assertThat(clerk.post(evening + "/onskemal", typed, ANNA))
                .hasStatus(422)
                .bodyText()
                .contains("telefonnummer", "Spara ändå");
        assertThat(test.inside(tenant, "select count(*) from cafe_wish")).isZero();

        var wish = Map.of("text", "En sykväll", "submission", UUID.randomUUID().toString());
        assertThat(clerk.post(evening + "/onskemal", wish, ANNA)).hasStatus(302);
        clerk.post(evening + "/onskemal", wish, ANNA);
        assertThat(test.inside(tenant, "select count(*) from cafe_wish")).isOne();
        assertThat(test.inside(tenant, "select position('sykväll'::bytea in text) from cafe_wish"))
                .isZero();
        assertThat(clerk.get(evening)).bodyText().containsOnlyOnce("<bdi>En sykväll</bdi>");
        var id = test.inside(tenant, "select id from cafe_wish");
        clerk.post(evening + "/onskemal/" + id + "/ta-bort", Map.of(), ANNA);
        clerk.post(evening + "/onskemal/" + id + "/ta-bort", Map.of(), ANNA);
        assertThat(test.inside(tenant, "select count(*) from cafe_wish")).isZero();
    }

    @Test
    void removesWishesAfterAYearAndEndsWhatNobodyEnded() {
        var evening = begin();
        clerk.post(
                evening + "/onskemal",
                Map.of("text", "En sykväll", "submission", UUID.randomUUID().toString()),
                ANNA);
        disposal.run();
        assertThat(test.inside(tenant, "select count(*) from cafe_wish")).isOne();
        assertThat(figures(evening)).contains("\"open\":true");

        accounts.age("cafe_wish", "made_at", "367 days");
        accounts.age("cafe_evening", "started_at", "2 days");
        disposal.run();
        assertThat(test.inside(tenant, "select count(*) from cafe_wish")).isZero();
        assertThat(figures(evening)).contains("\"open\":false");
    }

    @Test
    void givesTheEveningsAsAFileAndHidesSmallNumbers() {
        var evening = begin();
        for (int woman = 0; woman < 12; woman++) {
            tap(evening, UUID.randomUUID(), WOMAN);
        }
        for (int man = 0; man < 2; man++) {
            tap(evening, UUID.randomUUID(), "HEAD MAN 18-60");
        }
        tap(evening, UUID.randomUUID(), "LANGUAGE ar");
        tap(evening, UUID.randomUUID(), "TOPIC " + test.topic);

        var day = Today.inSweden().toString();
        assertThat(clerk.get(CAFE + "/kvallar.csv?sma=true"))
                .bodyText()
                .contains("INTERNT UNDERLAG", day + ";Café Världen;;14;12;2;0;0;0;14;0;0;0;1;arabiska 1;Bostad 1");
        assertThat(clerk.get(CAFE + "/kvallar.csv"))
                .bodyText()
                .contains(day + ";Café Världen;;14;dolt;dolt;0;0;0;14;0;0;0;dolt;;");
    }

    @Test
    void isOfItsTenantOnly() {
        var evening = begin();
        accounts.open("gun@example.se", accounts.are().tenant(), Role.DESK);
        var neighbour = new TestClerk("gun@example.se", mvc, accounts, test);
        assertThat(neighbour.get(evening)).hasStatus(404);
        assertThat(neighbour.get(CAFE)).bodyText().doesNotContain(evening);
    }

    private String begin() {
        return begin(place, null);
    }

    private String begin(long place, Long session) {
        return start(place, session).getResponse().getRedirectedUrl().replace("#tryck", "");
    }

    private MvcTestResult start(long place, Long session) {
        return clerk.post(
                CAFE,
                Map.of(
                        "placeId",
                        "" + place,
                        "sessionId",
                        session == null ? "" : "" + session,
                        "deskId",
                        "" + test.desk,
                        "submission",
                        UUID.randomUUID().toString()),
                ANNA);
    }

    private MvcTestResult tap(String evening, UUID submission, String what) {
        return clerk.post(evening + "/tryck", Map.of("submission", submission.toString(), "what", what), ANNA);
    }

    private MvcTestResult late(String evening, long at) {
        return clerk.post(
                evening + "/tryck",
                Map.of("submission", UUID.randomUUID().toString(), "what", WOMAN, "at", "" + at),
                ANNA);
    }

    private void undo(String evening, UUID tap, String who) {
        clerk.post(evening + "/angra", Map.of("tap", tap.toString()), who);
    }

    private String figures(String evening) {
        var answer = clerk.get(evening + "/siffror").getResponse();
        try {
            return answer.getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private long heads(String where) {
        return test.inside(tenant, "select coalesce(sum(heads), 0) from headcount where " + where);
    }

    private long activity() {
        var organisation = test.inside(tenant, organisation("Föreningen " + UUID.randomUUID()));
        return activities.cafe(home, organisation, null, null);
    }

    private static String organisation(String name) {
        return "insert into organisation (name, sector, kind) values ('%s', 'CIVIL_SOCIETY', 'ASSOCIATION') returning id"
                .formatted(name);
    }
}
