package se.medvandrare.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medvandrare.desk.StatisticsQueries.Count;

class HeadlineTest {

    /** What is shown neither is small nor leaves a small rest. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "100, 50, 40, 20, 100, 50, 40, 20",
                "100, 96, 40, 20, 100, -, 40, 20",
                "100, 4, 97, 95, 100, -, -, 95",
                "100, 0, 40, 37, 100, 0, 40, -",
                "100, 100, 40, 3, 100, 100, 40, -",
                "4, 4, 0, 0, -, -, -, -",
                "0, 0, 0, 0, 0, 0, 0, 0"
            })
    void hidesWhatIsSmallAndWhatWouldTellIt(
            long total,
            long interpreted,
            long looked,
            long unanswered,
            Long shownTotal,
            Long shownInterpreted,
            Long shownLooked,
            Long shownUnanswered) {
        var all = new Count("ALL", null, null, null, null, null, null, total, looked, unanswered, interpreted, false);

        assertThat(Headline.of(all, true))
                .extracting(Headline::number)
                .containsExactly(shownTotal, shownInterpreted, shownLooked, shownUnanswered);
        assertThat(Headline.of(all, false))
                .extracting(Headline::number)
                .containsExactly(total, interpreted, looked, unanswered);
    }

    @ParameterizedTest
    @CsvSource({
        "FORE, 2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "FORE, 2026-01-01, 2026-03-31, 2025-10-01, 2025-12-31",
        "FORE, 2026-03-02, 2026-03-08, 2026-02-23, 2026-03-01",
        "FORE, 2026-03-01, 2026-03-30, 2026-01-30, 2026-02-28",
        "IFJOL, 2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
        "IFJOL, 2024-02-29, 2024-02-29, 2023-02-28, 2023-02-28"
    })
    void comparesWithAsLongATime(Against against, LocalDate from, LocalDate till, LocalDate first, LocalDate last) {
        assertThat(against.of(new Period(from, till))).isEqualTo(new Period(first, last));
    }

    @Test
    void comparesWithNothingUnlessAsked() {
        assertThat(Against.INGET.of(new Period(LocalDate.MIN, LocalDate.MAX))).isNull();
    }
}
