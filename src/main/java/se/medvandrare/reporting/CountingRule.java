package se.medvandrare.reporting;

import static se.medvandrare.reporting.Moment.ENTRY;
import static se.medvandrare.reporting.Moment.EXIT;
import static se.medvandrare.reporting.Population.COMPLETE_RECORDS;
import static se.medvandrare.reporting.Population.THIRD_COUNTRY_NATIONALS;

import java.util.List;

/**
 * Who counts in an indicator. The table of indicators names one of these; each is a condition on the {@link Facts} of one
 * person in one project, so that nobody is counted twice. The population adds whom the fund counts at all, the moment which
 * date must lie in the period.
 */
enum CountingRule {

    /** O.2.3, participants supported: any support at all. Regulation (EU) 2021/1147, annex VIII, specific objective 2. */
    SUPPORTED(THIRD_COUNTRY_NATIONALS, ENTRY, "f.supported"),

    /** O.2.3.1, of which in a language course. Regulation (EU) 2021/1147, annex VIII, specific objective 2. */
    LANGUAGE_COURSE(THIRD_COUNTRY_NATIONALS, ENTRY, "f.language_course"),

    /** O.2.3.2, of which in a civic orientation course. Regulation (EU) 2021/1147, annex VIII, specific objective 2. */
    CIVIC_ORIENTATION(THIRD_COUNTRY_NATIONALS, ENTRY, "f.civic_orientation"),

    /** O.2.3.3, of which given personal professional guidance. Regulation (EU) 2021/1147, annex VIII, specific objective 2. */
    PROFESSIONAL_GUIDANCE(THIRD_COUNTRY_NATIONALS, ENTRY, "f.professional_guidance"),

    /**
     * R.2.8, among O.2.3.1: at least one level of the Common European Framework higher at exit than at entry; A0 to A1 is
     * one. Regulation (EU) 2021/1147, annexes V and VIII, specific objective 2.
     */
    LANGUAGE_PROGRESS(
            THIRD_COUNTRY_NATIONALS, EXIT, "f.language_course and f.level_exit > f.level_entry", LANGUAGE_COURSE),

    /** EECO02, unemployed, also long-term. Regulation (EU) 2021/1057, annex I, point 1.1. */
    UNEMPLOYED(COMPLETE_RECORDS, ENTRY, "f.employment = 'UNEMPLOYED'"),

    /**
     * EECO03, unemployed for more than twelve months before the entry; exactly twelve is not more. Regulation (EU)
     * 2021/1057, annex I, point 1.1.
     */
    LONG_TERM_UNEMPLOYED(
            COMPLETE_RECORDS,
            ENTRY,
            "f.employment = 'UNEMPLOYED' and f.unemployed_since + interval '12 months' < f.entered_on"),

    /** EECO04, inactive. Regulation (EU) 2021/1057, annex I, point 1.1. */
    INACTIVE(COMPLETE_RECORDS, ENTRY, "f.employment = 'INACTIVE'"),

    /** EECO05, employed, also self-employed. Regulation (EU) 2021/1057, annex I, point 1.1. */
    EMPLOYED(COMPLETE_RECORDS, ENTRY, "f.employment = 'EMPLOYED'"),

    /**
     * EECO01, every participant; with complete records the sum of EECO02, EECO04 and EECO05. Regulation (EU) 2021/1057,
     * annex I, point 1.1, with article 17(5).
     */
    ALL(COMPLETE_RECORDS, ENTRY, "true"),

    /** EECO06, under 18 years of age. Regulation (EU) 2021/1057, annex I, point 1.1. */
    UNDER_18(COMPLETE_RECORDS, ENTRY, "f.age between 0 and 17"),

    /** EECO07, 18 to 29 years of age. Regulation (EU) 2021/1057, annex I, point 1.1. */
    AGE_18_29(COMPLETE_RECORDS, ENTRY, "f.age between 18 and 29"),

    /** EECO08, 55 years of age and above. Regulation (EU) 2021/1057, annex I, point 1.1. */
    AGE_55_UP(COMPLETE_RECORDS, ENTRY, "f.age >= 55"),

    /** EECO09, lower secondary education or less. Regulation (EU) 2021/1057, annex I, point 1.1. */
    ISCED_0_2(COMPLETE_RECORDS, ENTRY, "f.isced between 0 and 2"),

    /** EECO10, upper secondary or post-secondary education. Regulation (EU) 2021/1057, annex I, point 1.1. */
    ISCED_3_4(COMPLETE_RECORDS, ENTRY, "f.isced between 3 and 4"),

    /** EECO11, tertiary education. Regulation (EU) 2021/1057, annex I, point 1.1. */
    ISCED_5_8(COMPLETE_RECORDS, ENTRY, "f.isced between 5 and 8"),

    /**
     * EECR01, inactive at entry and looking for work within four weeks after the exit. Regulation (EU) 2021/1057, annex I,
     * point 3.
     */
    JOB_SEARCHING(
            COMPLETE_RECORDS,
            EXIT,
            "f.employment = 'INACTIVE' and f.exit_status in ('UNEMPLOYED', 'JOB_SEARCHING')",
            INACTIVE),

    /**
     * EECR02, in education or training upon leaving and known not to have been at entry. Regulation (EU) 2021/1057, annex
     * I, point 3.
     */
    INTO_EDUCATION(COMPLETE_RECORDS, EXIT, "f.exit_in_education and not f.in_education", ALL),

    /** EECR03, gained a qualification upon leaving. Regulation (EU) 2021/1057, annex I, point 3. */
    QUALIFIED(COMPLETE_RECORDS, EXIT, "f.exit_qualification", ALL),

    /**
     * EECR04, unemployed or inactive at entry and in work within four weeks after the exit. Regulation (EU) 2021/1057,
     * annex I, point 3.
     */
    INTO_WORK(
            COMPLETE_RECORDS,
            EXIT,
            "f.employment in ('UNEMPLOYED', 'INACTIVE') and f.exit_status = 'EMPLOYED'",
            UNEMPLOYED,
            INACTIVE);

    private final Population population;
    private final Moment moment;
    private final String condition;
    private final List<CountingRule> references;

    CountingRule(Population population, Moment moment, String condition, CountingRule... references) {
        this.population = population;
        this.moment = moment;
        this.condition = condition;
        this.references = List.of(references);
    }

    Population population() {
        return population;
    }

    /** The outputs, of different people, that a result can never exceed over the whole project; none for an output. */
    List<CountingRule> references() {
        return references;
    }

    /** SQL: the known facts raise the indicator, whether the record is complete or not. */
    String raises() {
        return "(" + condition + ") and " + population.mayBelong();
    }

    /** SQL: counted. */
    String counts() {
        return raises() + " and " + population.belongs();
    }

    /** SQL: would count, but the record is incomplete. */
    String incomplete() {
        return raises() + " and not " + population.belongs();
    }

    /** SQL: the date that decides lies in the period; both ends belong to it. */
    String within() {
        return moment.column() + " between :from and :till";
    }

    /** SQL: the date that decides lies in the period or before it. */
    String soFar() {
        return moment.column() + " <= :till";
    }
}
