package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts under ESF+ 2021–2027, one person at a time. */
class EsfCountingTest extends CountingTest {

    @ParameterizedTest
    @CsvSource({"EECO01", "EECO02", "EECO10"})
    void countsWithoutATargetGroupCheckOrAnySupport(String code) {
        counts(esf(code, someone().unchecked().with("third_country_national", null)));
    }

    @ParameterizedTest
    @CsvSource({
        "EECO02, UNEMPLOYED, 1", "EECO02, INACTIVE, 0", "EECO04, INACTIVE, 1", "EECO04, EMPLOYED, 0",
        "EECO05, EMPLOYED, 1", "EECO05, UNEMPLOYED, 0", "EECO01, UNEMPLOYED, 1", "EECO01, INACTIVE, 1",
        "EECO01, EMPLOYED, 1"
    })
    void countsByTheEmploymentAtEntry(String code, String employment, int value) {
        assertThat(esf(code, someone().with("employment", employment)).value()).isEqualTo(value);
    }

    @Test
    void hasAsManyParticipantsAsUnemployedInactiveAndEmployedTogether() {
        group.enrol(
                home,
                esf,
                List.of(
                        someone(),
                        someone().with("employment", "INACTIVE"),
                        someone().with("employment", "EMPLOYED"),
                        someone().with("employment", null)));

        var parts = List.of("EECO02", "EECO04", "EECO05").stream()
                .mapToLong(code -> measure("esf", code, YEAR).value())
                .sum();

        assertThat(measure("esf", "EECO01", YEAR).value()).isEqualTo(parts).isEqualTo(3);
        assertThat(measure("esf", "EECO01", YEAR).incomplete()).isEqualTo(1);
    }

    @Test
    void showsAsIncompleteWhoseGenderBirthDateEmploymentOrEducationIsMissing() {
        misses(esf("EECO02", someone().gender("UNKNOWN")), Missing.GENDER);
    }

    @Test
    void showsAsIncompleteWhoseBirthDateIsMissing() {
        misses(esf("EECO02", someone().born(null)), Missing.BIRTH_DATE);
    }

    @Test
    void showsAsIncompleteWhoseEducationIsMissing() {
        misses(esf("EECO02", someone().with("isced", null)), Missing.EDUCATION);
    }

    @Test
    void showsAsIncompleteAmongAllButNotAmongTheUnemployedWhoseEmploymentIsMissing() {
        misses(esf("EECO01", someone().with("employment", null)), Missing.EMPLOYMENT);
        leavesOut(measure("esf", "EECO02", YEAR));
    }

    @Test
    void takesNonBinaryForAKnownGenderAndNoSchoolForAKnownEducation() {
        counts(esf("EECO01", someone().gender("NON_BINARY").with("isced", 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, 2026-03-01, 1", "2025-03-01, 2026-03-01, 0", "2025-03-02, 2026-03-01, 0",
        "2024-02-29, 2025-02-28, 0", "2024-02-29, 2025-03-01, 1", ", 2026-03-01, 0"
    })
    void takesMoreThanTwelveMonthsForLongTermAndExactlyTwelveNot(String since, String entered, int value) {
        group.enrol(
                home,
                esf,
                List.of(someone()
                        .entered(entered)
                        .with("unemployed_since", since == null ? null : LocalDate.parse(since))));

        var ever = new IndicatorForm(null, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(measure("esf", "EECO03", ever).value()).isEqualTo(value);
        assertThat(measure("esf", "EECO02", ever).value()).isEqualTo(1);
    }

    @Test
    void leavesOutOfTheLongTermUnemployedWhoIsInactive() {
        leavesOut(esf(
                "EECO03", someone().with("employment", "INACTIVE").with("unemployed_since", LocalDate.of(2020, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "EECO06, 2008-03-02, 1", "EECO06, 2008-03-01, 0", "EECO07, 2008-03-02, 0", "EECO07, 2008-03-01, 1",
        "EECO07, 1996-03-02, 1", "EECO07, 1996-03-01, 0", "EECO08, 1971-03-02, 0", "EECO08, 1971-03-01, 1",
        "EECO06, 2026-03-02, 0"
    })
    void reachesAnAgeOnTheBirthday(String code, String born, int value) {
        assertThat(esf(code, someone().born(born)).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1996-03-02, 18-29",
        "1996-03-01, 30-54",
        "1971-03-02, 30-54",
        "1971-03-01, 55+",
        "2008-03-02, 0-17",
        "2008-03-01, 18-29"
    })
    void breaksDownByTheBandsOfTheFund(String born, String band) {
        assertThat(esf("EECO01", someone().born(born)).value(band)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "EECO09, 0, 1",
        "EECO09, 2, 1",
        "EECO09, 3, 0",
        "EECO10, 2, 0",
        "EECO10, 3, 1",
        "EECO10, 4, 1",
        "EECO10, 5, 0",
        "EECO11, 4, 0",
        "EECO11, 5, 1",
        "EECO11, 8, 1"
    })
    void countsByTheEducationAtEntry(String code, int isced, int value) {
        assertThat(esf(code, someone().with("isced", isced)).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "INACTIVE, JOB_SEARCHING, 1, 0", "INACTIVE, UNEMPLOYED, 1, 0", "INACTIVE, INACTIVE, 0, 0",
        "INACTIVE, EMPLOYED, 0, 1", "UNEMPLOYED, JOB_SEARCHING, 0, 0", "UNEMPLOYED, EMPLOYED, 0, 1",
        "EMPLOYED, EMPLOYED, 0, 0", "EMPLOYED, JOB_SEARCHING, 0, 0", "INACTIVE, , 0, 0"
    })
    void countsWhoBeganToLookForWorkOrGotWorkAndNeverBoth(String before, String after, int searching, int working) {
        group.enrol(
                home,
                esf,
                List.of(someone().left("2026-06-01").with("employment", before).with("exit_status", after)));

        assertThat(measure("esf", "EECR01", YEAR).value()).isEqualTo(searching);
        assertThat(measure("esf", "EECR04", YEAR).value()).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 1", "2026-06-29, 1", "2026-06-30, 0"})
    void takesASituationForImmediateUntilTheTwentyEighthDayAfterTheExit(String seen, int value) {
        assertThat(esf(
                                "EECR04",
                                someone()
                                        .left("2026-06-01")
                                        .with("exit_status", "EMPLOYED")
                                        .with("exit_status_on", LocalDate.parse(seen)))
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"false, true, 1", "true, true, 0", ", true, 0", "false, false, 0", "false, , 0"})
    void countsWhoIsInEducationAndIsKnownNotToHaveBeen(Boolean before, Boolean after, int value) {
        assertThat(esf(
                                "EECR02",
                                someone()
                                        .left("2026-06-01")
                                        .with("in_education", before)
                                        .with("exit_in_education", after))
                        .value())
                .isEqualTo(value);
    }

    @Test
    void countsAQualificationGained() {
        counts(esf("EECR03", someone().left("2026-06-01").with("exit_qualification", true)));
    }

    @Test
    void leavesOutAQualificationOfWhoIsStillThere() {
        leavesOut(esf("EECR03", someone().with("exit_qualification", true)));
        leavesOut(esf("EECR03", someone().left("2026-06-01").with("exit_qualification", false)));
    }

    @Test
    void showsAsIncompleteAResultOfAnIncompleteRecord() {
        misses(
                esf(
                        "EECR03",
                        someone()
                                .left("2026-06-01")
                                .with("exit_qualification", true)
                                .with("isced", null)),
                Missing.EDUCATION);
    }

    @Test
    void leavesOutStaff() {
        leavesOut(esf("EECO01", someone().with("role", "STAFF")));
    }

    @Test
    void countsAResultByTheExitThoughTheEntryLiesBeforeThePeriod() {
        group.enrol(
                home,
                esf,
                List.of(someone().entered("2025-10-01").left("2026-01-01").with("exit_qualification", true)));

        counts(measure("esf", "EECR03", YEAR));
        leavesOut(measure("esf", "EECO01", YEAR));
        assertThat(measure("esf", "EECR03", YEAR).ceiling()).isEqualTo(1);
    }
}
