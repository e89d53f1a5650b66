package se.medvandrare.activities;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import se.medvandrare.base.Refused;
import se.medvandrare.base.SwedishHolidays;

/** A series of whatever days and times has as many sessions as wished, each a week or more after the one before, none closed. */
class SeriesFuzz {

    static final int SECONDS_OF_A_DAY = 86_400;

    @FuzzTest
    void hasAsManySessionsAsWished(
            @InRange(min = -43_829, max = 84_005) int day,
            @InRange(min = 0, max = SECONDS_OF_A_DAY - 1) int from,
            @InRange(min = 0, max = SECONDS_OF_A_DAY - 1) int to,
            @InRange(min = 1, max = 52) int times) {
        var first = LocalDate.ofEpochDay(day);
        var form = new SeriesForm(first, LocalTime.ofSecondOfDay(from), LocalTime.ofSecondOfDay(to), times, 1L, null);

        var series = form.series();

        assertThat(series.days()).hasSize(times).doesNotHaveDuplicates().isSorted();
        DayOfWeek weekday = first.getDayOfWeek();
        for (var one : series.days()) {
            assertThat(one.getDayOfWeek()).isEqualTo(weekday);
            assertThat(SwedishHolidays.isClosed(one)).isFalse();
            mustEndAfterItsBeginning(form, one);
        }
        assertThat(series.skipped()).allMatch(SwedishHolidays::isClosed);
    }

    /** Also on the days when the clock is changed: what would end before it begins is refused. */
    private static void mustEndAfterItsBeginning(SeriesForm form, LocalDate day) {
        try {
            var slot = form.slot(day);
            assertThat(slot.endsAt()).isAfter(slot.startsAt());
        } catch (Refused told) {
            assertThat(told.code()).isEqualTo("planning.refused.times");
        }
    }
}
