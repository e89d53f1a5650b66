package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts by what is told at the exit and later: answers, applications, the situation after six months. */
class LaterCountingTest extends CountingTest {

    @Test
    void countsWhoWasSupportedHasLeftAndSaysThatItHelped() {
        counts(amif("R.2.9", someone().supported("OTHER").left("2026-06-01").answered(true)));
    }

    @Test
    void leavesOutAnAnswerOfWhoIsStillThereOrGotNoSupport() {
        leavesOut(amif("R.2.9", someone().supported("OTHER").answered(true)));
        leavesOut(amif("R.2.9", someone().left("2026-06-01").answered(true)));
    }

    @Test
    void takesTheLastAnswer() {
        var left = someone().supported("OTHER").left("2026-06-01");
        leavesOut(amif("R.2.9", left.answered(true).answered(false)));
        counts(amif("R.2.9", left.answered(true)));
    }

    @Test
    void leavesOutWhoDidNotAnswerAndShowsAsIncompleteWhoIsUnchecked() {
        leavesOut(amif("R.2.9", someone().supported("OTHER").left("2026-06-01")));
        misses(
                amif(
                        "R.2.9",
                        someone()
                                .supported("OTHER")
                                .left("2026-06-01")
                                .answered(true)
                                .unchecked()),
                Missing.TARGET_GROUP_CHECK);
    }

    @ParameterizedTest
    @CsvSource({
        "R.2.10, recognition_applied_on, 2025-12-31, 0", "R.2.10, recognition_applied_on, 2026-01-01, 1",
        "R.2.10, recognition_applied_on, 2026-12-31, 1", "R.2.10, recognition_applied_on, 2027-01-01, 0",
        "R.2.11, residence_applied_on, 2025-12-31, 0", "R.2.11, residence_applied_on, 2026-01-01, 1",
        "R.2.11, residence_applied_on, 2026-12-31, 1", "R.2.11, residence_applied_on, 2027-01-01, 0"
    })
    void countsAnApplicationByItsDateAlsoBeforeTheEntryAndWithoutSupport(
            String code, String column, LocalDate day, int value) {
        assertThat(amif(code, someone().entered("2026-03-01").with(column, day)).value())
                .isEqualTo(value);
    }

    @Test
    void leavesOutAnApplicationOfWhoIsNoThirdCountryNational() {
        leavesOut(amif(
                "R.2.10",
                someone()
                        .with("third_country_national", false)
                        .with("recognition_applied_on", LocalDate.of(2026, 2, 1))));
    }

    @Test
    void countsSupportThatIsKnownWithoutASession() {
        counts(amif("O.2.3.2", someone().known("CIVIC_ORIENTATION")));
        leavesOut(amif("O.2.3.1", someone().known("CIVIC_ORIENTATION")));
    }

    @ParameterizedTest
    @CsvSource({
        "UNEMPLOYED, EMPLOYED, 1",
        "INACTIVE, EMPLOYED, 1",
        "EMPLOYED, EMPLOYED, 0",
        "UNEMPLOYED, JOB_SEARCHING, 0",
        "UNEMPLOYED, , 0"
    })
    void countsWhoHadNoWorkAtEntryAndHasItSixMonthsAfter(String before, String after, int value) {
        assertThat(esf(
                                "EECR05",
                                someone()
                                        .left("2026-02-01")
                                        .with("employment", before)
                                        .with("status_6m", after))
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYED, true, 1", "EMPLOYED, false, 0", "EMPLOYED, , 0", "UNEMPLOYED, true, 0"})
    void countsWhoWasEmployedAtEntryAndIsBetterOffSixMonthsAfter(String before, Boolean improved, int value) {
        assertThat(esf(
                                "EECR06",
                                someone()
                                        .left("2026-02-01")
                                        .with("employment", before)
                                        .with("improved_6m", improved))
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 2026-02-28, 2026-02-28, 1", "2025-08-31, 2026-03-01, 2026-12-31, 0",
        "2025-08-28, 2026-02-28, 2026-02-28, 1", "2025-09-01, 2026-02-28, 2026-02-28, 0",
        "2026-06-30, 2026-12-30, 2026-12-30, 1"
    })
    void countsSixMonthsAfterTheExitAtMostOnTheLastDayOfThatMonth(
            String left, LocalDate from, LocalDate till, int value) {
        group.enrol(
                home, esf, List.of(someone().entered("2025-03-01").left(left).with("status_6m", "EMPLOYED")));

        assertThat(measure("esf", "EECR05", new IndicatorForm(null, from, till)).value())
                .isEqualTo(value);
    }
}
