package se.medvandrare.reporting;

import static se.medvandrare.reporting.Missing.BIRTH_DATE;
import static se.medvandrare.reporting.Missing.EDUCATION;
import static se.medvandrare.reporting.Missing.EMPLOYMENT;
import static se.medvandrare.reporting.Missing.EXIT_STATUS;
import static se.medvandrare.reporting.Missing.GENDER;
import static se.medvandrare.reporting.Missing.LEVEL_ENTRY;
import static se.medvandrare.reporting.Missing.LEVEL_EXIT;
import static se.medvandrare.reporting.Missing.NATIONALITY;
import static se.medvandrare.reporting.Missing.SUPPORT;
import static se.medvandrare.reporting.Missing.TARGET_GROUP_CHECK;
import static se.medvandrare.reporting.Missing.UNEMPLOYED_SINCE;

import java.util.List;

/** Whom a fund counts at all, and what its records must hold. */
enum Population {

    /**
     * Third-country nationals whose membership of the target group somebody has checked. Regulation (EU) 2021/1147, article
     * 33(3), and the Swedish managing authority's handbook on programme indicators.
     */
    THIRD_COUNTRY_NATIONALS("f.third_country_national is not false", NATIONALITY, TARGET_GROUP_CHECK),

    /** Everybody whose gender, birth date, employment and education are known. Regulation (EU) 2021/1057, article 17(5). */
    COMPLETE_RECORDS("true", GENDER, BIRTH_DATE, EMPLOYMENT, EDUCATION);

    private final String mayBelong;
    private final List<Missing> needs;

    Population(String mayBelong, Missing... needs) {
        this.mayBelong = mayBelong;
        this.needs = List.of(needs);
    }

    /** What is worth filling in: the needs, and what keeps people out of single indicators or cells. */
    List<Missing> gaps() {
        return this == COMPLETE_RECORDS
                ? List.of(GENDER, BIRTH_DATE, EMPLOYMENT, EDUCATION, UNEMPLOYED_SINCE, EXIT_STATUS)
                : List.of(NATIONALITY, TARGET_GROUP_CHECK, SUPPORT, LEVEL_ENTRY, LEVEL_EXIT, GENDER, BIRTH_DATE);
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
