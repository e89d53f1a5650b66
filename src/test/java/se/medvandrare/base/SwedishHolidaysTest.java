package se.medvandrare.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SwedishHolidaysTest {

    @Test
    void knowsTheThirteenHolidaysOfAYear() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(SwedishHolidays::isHoliday)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2026-01-01",
                        "2026-01-06",
                        "2026-04-03",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-24",
                        "2026-06-06",
                        "2026-06-20",
                        "2026-10-31",
                        "2026-12-25",
                        "2026-12-26");
    }

    /** Easter Sunday is 28 March; Ascension, Midsummer and All Saints follow by hand. */
    @Test
    void knowsThoseOfTheYearAfter() {
        assertThat(LocalDate.of(2027, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(SwedishHolidays::isHoliday)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-26",
                        "2027-03-28",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-16",
                        "2027-06-06",
                        "2027-06-26",
                        "2027-11-06",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void closesOnTheEvesToo() {
        assertThat(LocalDate.of(2027, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(SwedishHolidays::isClosed)
                        .filter(day -> !SwedishHolidays.isHoliday(day))
                        .map(LocalDate::toString))
                .containsExactly("2027-06-25", "2027-12-24", "2027-12-31");
    }

    @Test
    void findsEasterEarlyAndLate() {
        assertThat(SwedishHolidays.easter(2008)).isEqualTo("2008-03-23");
        assertThat(SwedishHolidays.easter(2019)).isEqualTo("2019-04-21");
        assertThat(SwedishHolidays.easter(2027)).isEqualTo("2027-03-28");
        assertThat(SwedishHolidays.easter(2038)).isEqualTo("2038-04-25");
    }
}
