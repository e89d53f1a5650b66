package se.medvandrare.reporting;

import static se.medvandrare.reporting.Missing.ANSWER;
import static se.medvandrare.reporting.Missing.BIRTH_DATE;
import static se.medvandrare.reporting.Missing.BORN_AFTER_ENTRY;
import static se.medvandrare.reporting.Missing.EDUCATION;
import static se.medvandrare.reporting.Missing.EMPLOYMENT;
import static se.medvandrare.reporting.Missing.ENTRY_OUTSIDE_PROJECT;
import static se.medvandrare.reporting.Missing.EXIT_BEFORE_ENTRY;
import static se.medvandrare.reporting.Missing.EXIT_STATUS;
import static se.medvandrare.reporting.Missing.GENDER;
import static se.medvandrare.reporting.Missing.HOURS_OUTSIDE;
import static se.medvandrare.reporting.Missing.LEVEL_ENTRY;
import static se.medvandrare.reporting.Missing.LEVEL_EXIT;
import static se.medvandrare.reporting.Missing.NATIONALITY;
import static se.medvandrare.reporting.Missing.SIX_MONTHS;
import static se.medvandrare.reporting.Missing.SUPPORT;
import static se.medvandrare.reporting.Missing.TARGET_GROUP_CHECK;
import static se.medvandrare.reporting.Missing.TWO_FUNDS;
import static se.medvandrare.reporting.Missing.UNEMPLOYED_AFTER_ENTRY;
import static se.medvandrare.reporting.Missing.UNEMPLOYED_SINCE;

import java.util.List;
import java.util.stream.Stream;

/** Whom a fund counts at all, and what its records must hold. */
enum Population {

    /**
     * Third-country nationals whose membership of the target group somebody has checked. Regulation (EU) 2021/1147, article
     * 33(3), and the Swedish managing authority's handbook on programme indicators.
     */
    THIRD_COUNTRY_NATIONALS("f.third_country_national is not false", NATIONALITY, TARGET_GROUP_CHECK),

    /** Everybody whose gender, birth date, employment and education are known. Regulation (EU) 2021/1057, article 17(5). */
    COMPLETE_RECORDS("true", GENDER, BIRTH_DATE, EMPLOYMENT, EDUCATION);

    private static final List<Missing> CONTRADICTIONS = List.of(
            EXIT_BEFORE_ENTRY,
            BORN_AFTER_ENTRY,
            UNEMPLOYED_AFTER_ENTRY,
            ENTRY_OUTSIDE_PROJECT,
            HOURS_OUTSIDE,
            TWO_FUNDS);

    private final String mayBelong;
    private final List<Missing> needs;

    Population(String mayBelong, Missing... needs) {
        this.mayBelong = mayBelong;
        this.needs = List.of(needs);
    }

    /** What is worth mending: the needs, what keeps people out of single indicators or cells, and what cannot be right. */
    List<Missing> gaps() {
        var own = this == COMPLETE_RECORDS
                ? List.of(GENDER, BIRTH_DATE, EMPLOYMENT, EDUCATION, UNEMPLOYED_SINCE, EXIT_STATUS, SIX_MONTHS)
                : List.of(
                        NATIONALITY, TARGET_GROUP_CHECK, SUPPORT, LEVEL_ENTRY, LEVEL_EXIT, ANSWER, GENDER, BIRTH_DATE);
        return Stream.concat(own.stream(), CONTRADICTIONS.stream()).toList();
    }

    /** What makes a record incomplete when it is missing. */
    List<Missing> needs() {
        return needs;
    }

    String mayBelong() {
        return mayBelong;
    }

    /** SQL: belongs to the population and nothing is missing. */
    String belongs() {
        return "not ("
                + String.join(" or ", needs.stream().map(Missing::condition).toList()) + ")";
    }
}
