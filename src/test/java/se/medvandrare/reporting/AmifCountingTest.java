package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts under AMIF 2021–2027, one person at a time. */
class AmifCountingTest extends CountingTest {

    @ParameterizedTest
    @CsvSource({
        "O.2.3, LANGUAGE_COURSE",
        "O.2.3, CIVIC_ORIENTATION",
        "O.2.3, PROFESSIONAL_GUIDANCE",
        "O.2.3, OTHER",
        "O.2.3.1, LANGUAGE_COURSE",
        "O.2.3.2, CIVIC_ORIENTATION",
        "O.2.3.3, PROFESSIONAL_GUIDANCE"
    })
    void countsWhoeverAttendedTheSupportOfTheIndicator(String code, String support) {
        counts(amif(code, someone().supported(support)));
    }

    @ParameterizedTest
    @CsvSource({
        "O.2.3.1, CIVIC_ORIENTATION",
        "O.2.3.1, OTHER",
        "O.2.3.2, LANGUAGE_COURSE",
        "O.2.3.2, OTHER",
        "O.2.3.3, LANGUAGE_COURSE",
        "O.2.3.3, OTHER"
    })
    void leavesOutWhoAttendedAnotherSupport(String code, String support) {
        leavesOut(amif(code, someone().supported(support)));
    }

    @Test
    void leavesOutWhoWasEnrolledButAttendedNothing() {
        leavesOut(amif("O.2.3", someone()));
    }

    @Test
    void leavesOutWhoOnlyAttendedAnActivityThatIsNoSupport() {
        leavesOut(amif("O.2.3", someone().supported(null)));
    }

    @Test
    void countsOnceWhoGotThreeKindsOfSupport() {
        counts(amif(
                "O.2.3",
                someone()
                        .supported("LANGUAGE_COURSE")
                        .supported("CIVIC_ORIENTATION")
                        .supported("OTHER")));
    }

    @Test
    void leavesOutStaffAndContributorsEvenWhenTheyAttended() {
        leavesOut(amif(
                "O.2.3",
                someone().with("role", "STAFF").supported("OTHER"),
                someone().with("role", "CONTRIBUTOR").supported("OTHER")));
    }

    @Test
    void leavesOutWhoIsKnownNotToBeAThirdCountryNational() {
        leavesOut(amif("O.2.3", someone().with("third_country_national", false).supported("OTHER")));
        leavesOut(amif(
                "O.2.3",
                someone().with("third_country_national", false).unchecked().supported("OTHER")));
    }

    @Test
    void showsAsIncompleteWhoseTargetGroupNobodyHasChecked() {
        misses(amif("O.2.3", someone().unchecked().supported("OTHER")), Missing.TARGET_GROUP_CHECK);
    }

    @Test
    void showsAsIncompleteWhoseNationalityIsUnknownThoughADocumentWasSeen() {
        misses(amif("O.2.3", someone().with("third_country_national", null).supported("OTHER")), Missing.NATIONALITY);
    }

    @Test
    void doesNotShowAsIncompleteWhoWouldNotCountAnyway() {
        leavesOut(amif("O.2.3.1", someone().unchecked().supported("OTHER")));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03-02, 2026-03-01, 0-17", "2008-03-01, 2026-03-01, 18-60", "1965-03-02, 2026-03-01, 18-60",
        "1965-03-01, 2026-03-01, 61+", "2008-02-29, 2026-02-28, 0-17", "2008-02-29, 2026-03-01, 18-60",
        ", 2026-03-01, UNKNOWN", "2026-03-02, 2026-03-01, UNKNOWN"
    })
    void reachesAnAgeOnTheBirthdayAndWhoWasBornOn29FebruaryOn1March(String born, String entered, String band) {
        var figure = amif("O.2.3", someone().born(born).entered(entered).supported("OTHER"));

        assertThat(figure.value(band)).isEqualTo(1);
        assertThat(figure.value()).isEqualTo(1);
    }

    @Test
    void keepsTheAgeOfTheEntryWhateverTheDayOfTheExit() {
        var figure = amif(
                "R.2.8",
                someone()
                        .born("2008-06-01")
                        .entered("2026-05-01")
                        .left("2026-09-01")
                        .supported("LANGUAGE_COURSE")
                        .with("cefr_entry", "A1")
                        .with("cefr_exit", "A2"));

        assertThat(figure.value("0-17")).isEqualTo(1);
    }

    @Test
    void countsEveryGenderAlsoTheUnknown() {
        var figure = amif(
                "O.2.3",
                someone().supported("OTHER"),
                someone().gender("MAN").supported("OTHER"),
                someone().gender("NON_BINARY").supported("OTHER"),
                someone().gender("UNKNOWN").supported("OTHER"));

        assertThat(Gender.values())
                .allSatisfy(gender -> assertThat(figure.value(gender)).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 0", "2026-04-01, 1", "2026-04-30, 1", "2026-05-01, 0"})
    void countsAnOutputWhenTheEntryLiesInThePeriodBothEndsIncluded(String entered, int value) {
        group.enrol(home, amif, List.of(someone().entered(entered).supported("OTHER")));

        assertThat(measure("amif", "O.2.3", april()).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 0", "2026-04-01, 1", "2026-04-30, 1", "2026-05-01, 0"})
    void countsAResultWhenTheExitLiesInThePeriodBothEndsIncluded(String left, int value) {
        group.enrol(
                home,
                amif,
                List.of(someone()
                        .entered("2026-01-10")
                        .left(left)
                        .supported("LANGUAGE_COURSE")
                        .with("cefr_entry", "A1")
                        .with("cefr_exit", "A2")));

        assertThat(measure("amif", "R.2.8", april()).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"A0, A1, 1", "A1, A1, 0", "B1, A2, 0", "A1, C1, 1", ", B1, 0", "A1, , 0"})
    void countsProgressOfAtLeastOneLevelAndTakesAMissingLevelForAGap(String entry, String exit, int value) {
        var figure = amif(
                "R.2.8",
                someone()
                        .left("2026-06-01")
                        .supported("LANGUAGE_COURSE")
                        .with("cefr_entry", entry)
                        .with("cefr_exit", exit));

        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.incomplete()).isZero();
    }

    @Test
    void leavesOutProgressOfWhoIsStillThere() {
        leavesOut(amif(
                "R.2.8",
                someone().supported("LANGUAGE_COURSE").with("cefr_entry", "A1").with("cefr_exit", "A2")));
    }

    @Test
    void leavesOutProgressOfWhoTookNoLanguageCourse() {
        leavesOut(amif(
                "R.2.8",
                someone()
                        .left("2026-06-01")
                        .supported("OTHER")
                        .with("cefr_entry", "A1")
                        .with("cefr_exit", "A2")));
    }

    @Test
    void countsProtectedPeopleLikeEverybodyElse() {
        counts(amif("O.2.3", someone().hidden().supported("OTHER")));
    }

    @Test
    void countsAPersonInEachOfTwoProjectsByThatProjectsOwnFacts() {
        var other = projects.run(home, "andra", "AMIF-2021");
        var person = group.enrol(home, amif, List.of(someone().supported("LANGUAGE_COURSE")));
        group.enrolAgain(home, other, person, someone().supported("CIVIC_ORIENTATION"));

        counts(measure("amif", "O.2.3.1", YEAR));
        leavesOut(measure("amif", "O.2.3.2", YEAR));
        counts(measure("andra", "O.2.3.2", YEAR));
        leavesOut(measure("andra", "O.2.3.1", YEAR));
    }

    @Test
    void neverCountsPeopleOfAnotherTenant() {
        var away = accounts.are();
        var theirs = projects.run(away, "deras", "AMIF-2021");
        group.enrol(away, theirs, List.of(someone().supported("OTHER")));

        leavesOut(measure("amif", "O.2.3", YEAR));
    }

    @Test
    void holdsAResultAgainstItsReferenceFromTheBeginningAndNotWithinThePeriod() {
        group.enrol(
                home,
                amif,
                List.of(someone()
                        .entered("2026-01-10")
                        .left("2026-04-10")
                        .supported("LANGUAGE_COURSE")
                        .with("cefr_entry", "A1")
                        .with("cefr_exit", "A2")));

        var figure = measure("amif", "R.2.8", april());

        assertThat(figure.ceiling()).isEqualTo(1);
        assertThat(figure.exceedsReference()).isFalse();
        leavesOut(measure("amif", "O.2.3.1", april()));
    }

    private static IndicatorForm april() {
        return new IndicatorForm(null, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
    }
}
