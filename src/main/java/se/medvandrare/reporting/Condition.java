package se.medvandrare.reporting;

/**
 * A rule of counting: something that is known of one person in one project. The definitions of indicators name the rules that
 * must all hold; none of them stands anywhere else. Each is SQL over the {@link Facts}.
 */
enum Condition {

    /** O.2.3, given any support at all. Regulation (EU) 2021/1147, annex VIII, specific objective 2. */
    SUPPORTED("f.supported"),

    /** O.2.3.1, in a language course. Regulation (EU) 2021/1147, annex VIII, specific objective 2. */
    LANGUAGE_COURSE("f.language_course"),

    /** O.2.3.2, in a civic orientation course. Regulation (EU) 2021/1147, annex VIII, specific objective 2. */
    CIVIC_ORIENTATION("f.civic_orientation"),

    /** O.2.3.3, given personal professional guidance. Regulation (EU) 2021/1147, annex VIII, specific objective 2. */
    PROFESSIONAL_GUIDANCE("f.professional_guidance"),

    /**
     * R.2.8, at least one level of the Common European Framework higher at exit than at entry; A0 to A1 is one. Regulation
     * (EU) 2021/1147, annexes V and VIII, specific objective 2.
     */
    LANGUAGE_PROGRESS("f.level_exit > f.level_entry"),

    /** R.2.9, says that the activity was helpful. Regulation (EU) 2021/1147, annexes V and VIII, specific objective 2. */
    HELPED("f.helpful"),

    /** EECO02 and CO01, unemployed, also long-term. Regulations (EU) 2021/1057, annex I 1.1, and 1304/2013, annex I. */
    UNEMPLOYED("f.employment = 'UNEMPLOYED'"),

    /**
     * EECO03, unemployed for more than twelve months before the entry; exactly twelve is not more. Regulation (EU)
     * 2021/1057, annex I, point 1.1.
     */
    UNEMPLOYED_OVER_TWELVE_MONTHS(
            "f.employment = 'UNEMPLOYED' and f.unemployed_since + interval '12 months' < f.entered_on"),

    /**
     * CO02, unemployed for more than twelve months before the entry, under 25 years of age more than six. Regulation (EU)
     * 1304/2013, annex I.
     */
    LONG_TERM_UNEMPLOYED_FOR_THEIR_AGE("""
            f.employment = 'UNEMPLOYED'
            and f.unemployed_since + case when f.age < 25 then interval '6 months' else interval '12 months' end < f.entered_on"""),

    /** EECO04 and CO03, inactive. Regulations (EU) 2021/1057, annex I 1.1, and 1304/2013, annex I. */
    INACTIVE("f.employment = 'INACTIVE'"),

    /** CO04, known not to have been in education or training at entry. Regulation (EU) 1304/2013, annex I. */
    NOT_IN_EDUCATION("f.in_education is false"),

    /** CO08, unemployed, or inactive and not in education or training. Regulation (EU) 1304/2013, annex I. */
    UNEMPLOYED_OR_INACTIVE_OUTSIDE_EDUCATION(
            "(f.employment = 'UNEMPLOYED' or f.employment = 'INACTIVE' and f.in_education is false)"),

    /** EECO05 and CO05, employed, also self-employed. Regulations (EU) 2021/1057, annex I 1.1, and 1304/2013, annex I. */
    EMPLOYED("f.employment = 'EMPLOYED'"),

    /** Whom EECR04, EECR05, CR04 and CR06 are counted among. Regulations (EU) 2021/1057, annex I, and 1304/2013, annex I. */
    WITHOUT_WORK("f.employment in ('UNEMPLOYED', 'INACTIVE')"),

    /**
     * EECR01 and CR01, looking for work: the last situation within four weeks after the exit. Regulations (EU) 2021/1057,
     * annex I, point 3, and 1304/2013, annex I.
     */
    SEARCHING_AFTERWARDS("f.exit_status in ('UNEMPLOYED', 'JOB_SEARCHING')"),

    /**
     * EECR02 and CR02, in education or training upon leaving and known not to have been at entry. Regulations (EU)
     * 2021/1057, annex I, point 3, and 1304/2013, annex I.
     */
    NEWLY_IN_EDUCATION("f.exit_in_education and f.in_education is false"),

    /** EECR03 and CR03, gained a qualification. Regulations (EU) 2021/1057, annex I, point 3, and 1304/2013, annex I. */
    QUALIFIED("f.exit_qualification"),

    /**
     * EECR04 and CR04, in work: the last situation within four weeks after the exit. Regulations (EU) 2021/1057, annex I,
     * point 3, and 1304/2013, annex I.
     */
    EMPLOYED_AFTERWARDS("f.exit_status = 'EMPLOYED'"),

    /** EECR05 and CR06, in work six months after. Regulations (EU) 2021/1057, annex I, point 4, and 1304/2013, annex I. */
    EMPLOYED_SIX_MONTHS_LATER("f.status_6m = 'EMPLOYED'"),

    /**
     * EECR06 and CR07, in a better position on the labour market six months after. Regulations (EU) 2021/1057, annex I,
     * point 4, and 1304/2013, annex I.
     */
    IMPROVED_SIX_MONTHS_LATER("f.improved_6m");

    private final String sql;

    Condition(String sql) {
        this.sql = sql;
    }

    /** SQL over the facts of a person; null counts as no. */
    String sql() {
        return "(" + sql + ")";
    }
}
