package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts under ESF 2014–2020, one person at a time. */
class Esf2014CountingTest extends CountingTest {

    static final IndicatorForm ASKED =
            new IndicatorForm("ESF-2014", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "CO01, UNEMPLOYED, 1",
        "CO01, INACTIVE, 0",
        "CO03, INACTIVE, 1",
        "CO03, EMPLOYED, 0",
        "CO05, EMPLOYED, 1",
        "CO05, UNEMPLOYED, 0"
    })
    void countsByTheEmploymentAtEntry(String code, String employment, int value) {
        assertThat(count(code, someone().with("employment", employment))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-03-02, 2025-08-31, 1", "2001-03-02, 2025-09-01, 0", "2001-03-02, 2025-09-02, 0",
        "2001-03-01, 2025-08-31, 0", "2001-03-01, 2025-02-28, 1", "2001-03-01, 2025-03-01, 0"
    })
    void countsLongTermUnemploymentOfOverSixMonthsUnderTwentyFiveElseOverTwelve(
            String born, LocalDate since, int value) {
        assertThat(count("CO02", someone().born(born).entered("2026-03-01").with("unemployed_since", since)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"INACTIVE, false, 1", "INACTIVE, true, 0", "INACTIVE, , 0", "UNEMPLOYED, false, 0"})
    void countsInactiveWhoAreKnownNotToBeInEducation(String employment, Boolean studies, int value) {
        assertThat(count("CO04", someone().with("employment", employment).with("in_education", studies)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-03-02, CO06, 1, 0-24",
        "2001-03-01, CO06, 0, 25-54",
        "1971-03-02, CO07, 0, 25-54",
        "1971-03-01, CO07, 1, 55+"
    })
    void countsByTheAgeAtEntryInBandsOfItsOwn(String born, String code, int value, String band) {
        var person = someone().born(born).entered("2026-03-01");

        assertThat(count(code, person)).isEqualTo(value);
        assertThat(measure("esf", "CO01", ASKED).value(band)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"UNEMPLOYED, true, 1", "INACTIVE, false, 1", "INACTIVE, true, 0", "INACTIVE, , 0", "EMPLOYED, false, 0"
    })
    void countsOverFiftyFourWithoutWorkAndNotInEducation(String employment, Boolean studies, int value) {
        assertThat(count(
                        "CO08",
                        someone()
                                .born("1960-01-01")
                                .with("employment", employment)
                                .with("in_education", studies)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "CO09, 0, 0",
        "CO09, 1, 1",
        "CO09, 2, 1",
        "CO10, 3, 1",
        "CO10, 4, 1",
        "CO11, 4, 0",
        "CO11, 5, 1",
        "CO11, 8, 1"
    })
    void countsByTheEducationAndLeavesOutIscedNought(String code, int isced, int value) {
        assertThat(count(code, someone().with("isced", isced))).isEqualTo(value);
    }

    @Test
    void countsImmediateResultsByTheExit() {
        var left = someone().left("2026-06-01").with("employment", "INACTIVE");
        assertThat(count("CR01", left.with("exit_status", "JOB_SEARCHING"))).isEqualTo(1);
        assertThat(count("CR04", left.with("exit_status", "EMPLOYED"))).isEqualTo(1);
        assertThat(count("CR02", left.with("in_education", false).with("exit_in_education", true)))
                .isEqualTo(1);
        assertThat(count("CR03", left.with("exit_qualification", true))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CR06, UNEMPLOYED, 1990-01-01, EMPLOYED, , 1", "CR06, EMPLOYED, 1990-01-01, EMPLOYED, , 0",
        "CR07, EMPLOYED, 1990-01-01, , true, 1", "CR07, UNEMPLOYED, 1990-01-01, , true, 0",
        "CR08, INACTIVE, 1960-01-01, EMPLOYED, , 1", "CR08, INACTIVE, 1990-01-01, EMPLOYED, , 0"
    })
    void countsLongerTermResultsSixMonthsAfter(
            String code, String before, String born, String after, Boolean improved, int value) {
        assertThat(count(
                        code,
                        someone()
                                .born(born)
                                .left("2026-05-31")
                                .with("employment", before)
                                .with("status_6m", after)
                                .with("improved_6m", improved)))
                .isEqualTo(value);
    }

    @Test
    void leavesTheIncompleteOutOfEveryFigure() {
        misses(of("CO01", someone().with("isced", null)), Missing.EDUCATION);
    }

    @Test
    void computesNothingOfWhatIsNotAskedAboutAPerson() {
        group.enrol(home, esf, List.of(someone()));

        assertThat(accounts.work("ledare@example.se", () -> indicators.measure("esf", ASKED)))
                .extracting(it -> it.definition().code())
                .doesNotContain("CO12", "CO15", "CO16", "CO20", "CR05", "CR09");
    }

    private long count(String code, Someone person) {
        var before = measure("esf", code, ASKED).value();
        return of(code, person).value() - before;
    }

    private Measured of(String code, Someone person) {
        group.enrol(home, esf, List.of(person));
        return measure("esf", code, ASKED);
    }
}
