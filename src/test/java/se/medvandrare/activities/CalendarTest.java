package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.projects.TestProjects;

/** Calendars as another program reads them. */
@PortalTest
class CalendarTest {

    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    TestAccounts.Home home;
    TestActivities activities;
    long cafe;

    @BeforeEach
    void openACafe() {
        home = accounts.skelleftea();
        activities = new TestActivities(jdbc, transactions, accounts);
        cafe = activities.cafe(
                home, new TestProjects(jdbc, transactions, accounts).organisation(home, "Föreningen"), null, null);
    }

    @Test
    void keepsFiveOClockAtFiveOClockAcrossTheEndOfSummerTime() {
        var before = LocalDateTime.of(2027, 10, 28, 17, 0).atZone(SWEDEN).toInstant();
        var after = LocalDateTime.of(2027, 11, 4, 17, 0).atZone(SWEDEN).toInstant();
        activities.session(home, cafe, before);
        activities.session(home, cafe, after);

        var file = read("/sv/skelleftea/aktiviteter/" + cafe + ".ics");

        assertThat(file.getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(before, after);
        assertThat(file.getEvents().get(0).getDateEnd().getValue().toInstant())
                .isEqualTo(before.plus(Duration.ofHours(2)));
        assertThat(text("/sv/skelleftea/aktiviteter/" + cafe + ".ics"))
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .contains("TZID:Europe/Stockholm")
                .doesNotContain("Berlin")
                .contains("DTSTART;TZID=Europe/Stockholm:20271028T170000")
                .contains("X-PUBLISHED-TTL:PT6H");
    }

    @Test
    void tellsThatASessionIsCancelledUnderTheSameName() {
        var session = activities.session(home, cafe, Instant.now().plus(3, ChronoUnit.DAYS));
        var address = "/ar/skelleftea/tillfallen/" + session + ".ics";
        var first = read(address).getEvents().get(0);
        assertThat(first.getSummary().getValue()).isEqualTo("مقهى اللغة");
        assertThat(first.getUrl().getValue()).endsWith("/ar/skelleftea/aktiviteter/" + cafe);

        accounts.inside(
                home.tenant(),
                () -> transactions.execute(
                        begun -> jdbc.sql("update session set cancelled = true, changes = changes + 1 where id = :id")
                                .param("id", session)
                                .update()));

        var then = read(address).getEvents().get(0);
        assertThat(then.getUid()).isEqualTo(first.getUid());
        assertThat(then.getSequence().getValue()).isEqualTo(1);
        assertThat(then.getStatus().isCancelled()).isTrue();
        assertThat(then.getSummary().getValue()).startsWith("أُلغي");
    }

    @Test
    void feedsTheNextEightWeeksAndAnswersBrieflyWhileNothingChanges() {
        activities.session(home, cafe, Instant.now().plus(3, ChronoUnit.DAYS));
        activities.session(home, cafe, Instant.now().plus(70, ChronoUnit.DAYS));
        var address = "/sv/skelleftea/kalender.ics";

        assertThat(read(address).getEvents()).extracting(VEvent::getSummary).hasSize(1);
        assertThat(read(address + "?tema=SPORT").getEvents()).isEmpty();
        assertThat(read("/sv/alla/kalender.ics").getEvents()).hasSize(1);
        var tag = mvc.get().uri(address).exchange().getResponse().getHeader("ETag");
        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
        assertThat(mvc.get().uri("/sv/skelleftea/tillfallen/999.ics")).hasStatus(404);
    }

    @Test
    void givesThoseWhoWantToComeOnlyWhatLiesAhead() {
        activities.session(home, cafe, Instant.now().minus(3, ChronoUnit.DAYS));
        var ahead = activities.session(home, cafe, Instant.now().plus(3, ChronoUnit.DAYS));

        assertThat(read("/sv/skelleftea/aktiviteter/" + cafe + ".ics").getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly("session-" + ahead + "@medvandrare");
    }

    @Test
    void foldsLongLinesByOctets() {
        activities.session(home, cafe, Instant.now().plus(3, ChronoUnit.DAYS));

        assertThat(Arrays.stream(text("/ar/skelleftea/kalender.ics").split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
    }

    private ICalendar read(String address) {
        return Biweekly.parse(text(address)).first();
    }

    private String text(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
