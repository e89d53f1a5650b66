package se.medvandrare.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medvandrare.places.Opening.Hours;
import se.medvandrare.places.Opening.SpecialDay;
import se.medvandrare.places.Opening.State;

class OpeningTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate SUNDAY = MONDAY.minusDays(1);

    static final List<Hours> TWO_INTERVALS_ON_MONDAY = List.of(hours(1, 10, 12), hours(1, 13, 17), hours(2, 9, 15));

    @Test
    void isOpenFromTheMinuteItOpensUntilTheMinuteItCloses() {
        assertThat(week().at(MONDAY.atTime(9, 59)).open()).isFalse();
        assertThat(week().at(MONDAY.atTime(10, 0))).isEqualTo(new State(true, MONDAY.atTime(12, 0)));
        assertThat(week().at(MONDAY.atTime(11, 59)).open()).isTrue();
        assertThat(week().at(MONDAY.atTime(12, 0))).isEqualTo(new State(false, MONDAY.atTime(13, 0)));
    }

    @Test
    void opensAgainInTheSecondIntervalOfTheDay() {
        assertThat(week().at(MONDAY.atTime(13, 30))).isEqualTo(new State(true, MONDAY.atTime(17, 0)));
        assertThat(week().at(MONDAY.atTime(17, 0))).isEqualTo(new State(false, TUESDAY.atTime(9, 0)));
    }

    @Test
    void saysWhenItOpensNextAcrossClosedDays() {
        assertThat(week().at(TUESDAY.atTime(20, 0)))
                .isEqualTo(new State(false, MONDAY.plusDays(7).atTime(10, 0)));
    }

    @Test
    void isClosedAllOfADayWithoutHours() {
        var closed = new Opening(
                TWO_INTERVALS_ON_MONDAY, List.of(new SpecialDay(MONDAY, null, null, "Personalen utbildas.")));

        assertThat(closed.at(MONDAY.atTime(11, 0))).isEqualTo(new State(false, TUESDAY.atTime(9, 0)));
        assertThat(closed.hours(MONDAY)).isEmpty();
    }

    @Test
    void followsTheSpecialHoursAndNotThoseOfTheWeekday() {
        var shorter = new Opening(
                TWO_INTERVALS_ON_MONDAY,
                List.of(new SpecialDay(MONDAY, LocalTime.of(14, 0), LocalTime.of(16, 0), null)));

        assertThat(shorter.at(MONDAY.atTime(11, 0))).isEqualTo(new State(false, MONDAY.atTime(14, 0)));
        assertThat(shorter.at(MONDAY.atTime(15, 0))).isEqualTo(new State(true, MONDAY.atTime(16, 0)));
        assertThat(shorter.at(MONDAY.atTime(16, 30)).open()).isFalse();
        assertThat(shorter.at(MONDAY.plusDays(7).atTime(11, 0)).open()).isTrue();
    }

    @Test
    void canBeOpenOnADayThatIsOtherwiseClosed() {
        var open = new Opening(
                TWO_INTERVALS_ON_MONDAY,
                List.of(new SpecialDay(SUNDAY, LocalTime.of(12, 0), LocalTime.of(15, 0), null)));

        assertThat(open.at(SUNDAY.atTime(12, 0)).open()).isTrue();
    }

    @Test
    void staysOpenPastMidnightWhenTheNextDayBeginsOpen() {
        var late = new Opening(
                List.of(
                        new Hours(1, LocalTime.of(18, 0), LocalTime.MAX),
                        new Hours(2, LocalTime.MIDNIGHT, LocalTime.of(2, 0))),
                List.of());

        assertThat(late.at(MONDAY.atTime(23, 59, 30))).isEqualTo(new State(true, TUESDAY.atTime(2, 0)));
        assertThat(late.at(TUESDAY.atStartOfDay())).isEqualTo(new State(true, TUESDAY.atTime(2, 0)));
        assertThat(late.at(TUESDAY.atTime(2, 0)).open()).isFalse();
    }

    @Test
    void closesAtMidnightWhenTheNextDayBeginsClosed() {
        var late = new Opening(List.of(new Hours(1, LocalTime.of(18, 0), LocalTime.MAX)), List.of());

        assertThat(late.at(MONDAY.atTime(23, 59))).isEqualTo(new State(true, TUESDAY.atStartOfDay()));
        assertThat(late.at(TUESDAY.atStartOfDay()).open()).isFalse();
    }

    @Test
    void doesNotPretendToKnowWhenNobodyHasSaidAnything() {
        assertThat(Opening.UNKNOWN.known()).isFalse();
        assertThat(Opening.UNKNOWN.at(LocalDateTime.of(2026, 11, 23, 12, 0))).isEqualTo(new State(false, null));
    }

    private static Opening week() {
        return new Opening(TWO_INTERVALS_ON_MONDAY, List.of());
    }

    private static Hours hours(int weekday, int from, int to) {
        return new Hours(weekday, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
