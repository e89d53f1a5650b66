package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.MonthlyMonth.State.AGAIN;
import static se.medvandrare.reporting.MonthlyMonth.State.AGAIN_LATER;
import static se.medvandrare.reporting.MonthlyMonth.State.COMING;
import static se.medvandrare.reporting.MonthlyMonth.State.LATE;
import static se.medvandrare.reporting.MonthlyMonth.State.OPEN;
import static se.medvandrare.reporting.MonthlyMonth.State.SENT;
import static se.medvandrare.reporting.MonthlyMonth.State.WAITS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.reporting.MonthlyMonth.State;
import se.medvandrare.reporting.MonthlyQueries.Sent;

/** When a monthly file opens and closes, and in which order files are sent. */
class MonthlyPlanTest {

    static final ProjectFacts PROJECT = new ProjectFacts(
            1,
            "esf",
            "ESF",
            1,
            null,
            "ESFPLUS-2021",
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 4, 10),
            false,
            false);

    final Map<YearMonth, Sent> sent = new HashMap<>();

    @Test
    void hasEachMonthFromTheFirstToTheLastOfTheProject() {
        assertThat(MonthlyPlan.of(PROJECT, LocalDate.of(2027, 1, 1), Map.of(), sent))
                .extracting(it -> it.month().toString())
                .containsExactly("2026-01", "2026-02", "2026-03", "2026-04");
    }

    @Test
    void opensOnTheFirstOfTheNextMonthForFourWeeks() {
        assertThat(states("2026-01-31")).containsExactly(COMING, COMING, COMING, COMING);
        assertThat(states("2026-02-01")).containsExactly(OPEN, COMING, COMING, COMING);
        assertThat(states("2026-02-28")).containsExactly(OPEN, COMING, COMING, COMING);
        assertThat(states("2026-03-01")).containsExactly(LATE, WAITS, COMING, COMING);
        sent(1, "2026-03-01T10:00", 0);
        assertThat(states("2026-03-28")).containsExactly(SENT, OPEN, COMING, COMING);
        assertThat(states("2026-03-29")).containsExactly(SENT, LATE, COMING, COMING);
        assertThat(states("2026-05-01")).containsExactly(SENT, LATE, WAITS, WAITS);
    }

    @Test
    void aCorrectedMonthIsSentAgainAndAllLaterOnesAfterItInOrder() {
        sent(1, "2026-02-02T10:00", 0);
        sent(2, "2026-03-02T10:00", 1);
        sent(3, "2026-04-02T10:00", 0);
        assertThat(states("2026-05-02")).containsExactly(SENT, AGAIN, AGAIN_LATER, WAITS);

        sent(2, "2026-05-02T10:00", 0);
        assertThat(states("2026-05-02")).containsExactly(SENT, SENT, AGAIN, WAITS);

        sent(3, "2026-05-02T11:00", 0);
        assertThat(states("2026-05-02")).containsExactly(SENT, SENT, SENT, OPEN);
    }

    private void sent(int month, String at, int changed) {
        var marked = OffsetDateTime.of(java.time.LocalDateTime.parse(at), ZoneOffset.UTC);
        var day = LocalDate.of(2026, month, 1);
        sent.put(YearMonth.from(day), new Sent(day, 1, marked.toLocalDate(), "Anna", marked, null, 0, 0, changed));
    }

    private List<State> states(String today) {
        return MonthlyPlan.of(PROJECT, LocalDate.parse(today), Map.of(), sent).stream()
                .map(MonthlyMonth::state)
                .toList();
    }
}
