package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void isTheLastThirtyDaysUnlessSomebodyAsksForOthers() {
        assertThat(Period.of(null, null, TODAY)).isEqualTo(new Period(LocalDate.parse("2026-02-01"), TODAY));
    }

    @Test
    void takesTheDaysInEitherOrder() {
        var early = LocalDate.parse("2026-01-01");

        assertThat(Period.of(TODAY, early, TODAY)).isEqualTo(new Period(early, TODAY));
    }

    @Test
    void reachesFiveYearsBackAtMost() {
        assertThat(Period.of(LocalDate.parse("0001-01-01"), TODAY, TODAY).from())
                .isEqualTo(LocalDate.parse("2021-03-02"));
    }

    @Test
    void offersTheWholeLastMonth() {
        assertThat(Period.presets(TODAY))
                .extracting(Period.Preset::period)
                .contains(new Period(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28")));
    }
}
