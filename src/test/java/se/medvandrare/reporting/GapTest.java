package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medvandrare.reporting.Someone.someone;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is missing or contradicts itself in a project, one person at a time. */
class GapTest extends CountingTest {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    MockMvcTester mvc;

    @Test
    void isReadyWhenNothingIsMissingOfAnybody() {
        group.enrol(home, amif, List.of(fine()));

        assertThat(gaps("amif").gaps()).isEmpty();
        assertThat(gaps("amif").percent()).isEqualTo(100);
        assertThat(gaps("esf").percent()).isEqualTo(100);
    }

    @Test
    void tellsHowManyPerCentAreReadyRoundedDown() {
        group.enrol(home, amif, List.of(fine(), fine(), fine().unchecked()));

        assertThat(gaps("amif").percent()).isEqualTo(66);
        assertThat(page("/luckor")).contains("Klart att rapportera: 66 procent", "luckor/TARGET_GROUP_CHECK");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EMPLOYMENT", "EDUCATION", "UNEMPLOYED_SINCE", "EXIT_STATUS", "SIX_MONTHS", "TWO_FUNDS"})
    void findsEachGapOfAmif(Missing what) {
        group.enrol(home, amif, List.of(fine(), with(what)));

        assertThat(gaps("amif").gaps()).contains(new IndicatorReport.Gap(what, 1));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"GENDER", "BIRTH_DATE", "EMPLOYMENT", "EDUCATION", "UNEMPLOYED_SINCE", "EXIT_STATUS", "SIX_MONTHS"
            })
    void findsEachGapOfEsf(Missing what) {
        group.enrol(home, esf, List.of(fine(), with(what)));

        assertThat(gaps("esf").gaps()).contains(new IndicatorReport.Gap(what, 1));
    }

    @Test
    void leadsToTheFieldAndNamesNobodyWhoHasNotAnswered() {
        group.enrol(home, amif, List.of(with(Missing.NATIONALITY), with(Missing.ANSWER)));

        assertThat(page("/luckor/NATIONALITY")).contains("/andra#thirdCountryNational");
        assertThat(page("/luckor")).contains("En som slutat har inte svarat").doesNotContain("luckor/ANSWER");
        assertThat(mvc.get().uri("/arbete/projekt/amif/luckor/ANSWER").with(accounts.as("ledare@example.se")))
                .hasStatus(404);
    }

    @Test
    void listsActivitiesThatHaveBeenAttendedAndAreNoSupport() {
        group.enrol(home, amif, List.of(fine().supported(null), fine().supported(null)));

        assertThat(gaps("amif").activities()).singleElement().satisfies(it -> assertThat(it.people())
                .isEqualTo(2));
        assertThat(page("/luckor")).contains("/andra#support");
    }

    @Test
    void tellsWhoWasInTwoFundedProjectsTheSameHourAndNothingOfTheOther() {
        samePersonInBoth();

        assertThat(gaps("amif").gaps()).contains(new IndicatorReport.Gap(Missing.TWO_FUNDS, 1));
        assertThat(gaps("esf").gaps()).contains(new IndicatorReport.Gap(Missing.TWO_FUNDS, 1));
        assertThat(page("/luckor")).contains("En var samma timme i något annat som EU betalar");
        assertThat(page("/luckor/TWO_FUNDS")).doesNotContain("/projekt/esf");
    }

    @Test
    void saysNothingWhenTheOtherHourIsAnother() {
        samePersonInBoth();
        write("update session set starts_at = starts_at + interval '2 days', ends_at = ends_at + interval '2 days'"
                + " where activity_id in (select id from activity where project_id = " + esf + ")");

        assertThat(gaps("amif").gaps()).isEmpty();
    }

    @Test
    void saysNothingWhenNoFundPaysTheOther() {
        samePersonInBoth();
        write("update project set framework = null where id = " + esf);

        assertThat(gaps("amif").gaps()).isEmpty();
    }

    private void samePersonInBoth() {
        group.enrol(home, amif, List.of(fine()));
        group.enrol(home, esf, List.of(fine()));
        write("update enrolment set person_id = (select person_id from enrolment where project_id = " + amif
                + ") where project_id = " + esf);
    }

    private void write(String sql) {
        accounts.inside(
                home.tenant(), () -> transactions.execute(begun -> jdbc.sql(sql).update()));
    }

    private static Someone fine() {
        return someone().supported("OTHER").with("unemployed_since", MARCH.minusMonths(3));
    }

    private static Someone with(Missing what) {
        return switch (what) {
            case NATIONALITY -> fine().with("third_country_national", null);
            case TARGET_GROUP_CHECK -> fine().unchecked();
            case GENDER -> fine().gender("UNKNOWN");
            case BIRTH_DATE -> fine().born(null);
            case EMPLOYMENT -> fine().with("employment", null);
            case EDUCATION -> fine().with("isced", null);
            case SUPPORT -> someone().with("unemployed_since", MARCH);
            case UNEMPLOYED_SINCE -> fine().with("unemployed_since", null);
            case LEVEL_ENTRY -> fine().supported("LANGUAGE_COURSE");
            case LEVEL_EXIT ->
                fine().supported("LANGUAGE_COURSE").with("cefr_entry", "A1").left("2026-03-09");
            case EXIT_STATUS, ANSWER -> fine().left("2026-03-09");
            case SIX_MONTHS -> fine().left("2026-03-09").with("exit_status", "EMPLOYED");
            case EXIT_BEFORE_ENTRY -> fine().left("2026-02-27").answered(true);
            case BORN_AFTER_ENTRY -> fine().born("2026-03-02");
            case UNEMPLOYED_AFTER_ENTRY -> fine().with("unemployed_since", MARCH.plusDays(1));
            case ENTRY_OUTSIDE_PROJECT -> fine().entered("1999-12-31");
            case HOURS_OUTSIDE -> fine().entered("2026-03-03");
            case TWO_FUNDS -> throw new IllegalArgumentException("takes two projects");
        };
    }

    private GapPage gaps(String slug) {
        return accounts.work("ledare@example.se", () -> indicators.gaps(slug, new IndicatorForm(null, null, null)));
    }

    private String page(String part) {
        var answer = mvc.get()
                .uri("/arbete/projekt/amif" + part)
                .with(accounts.as("ledare@example.se"))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
