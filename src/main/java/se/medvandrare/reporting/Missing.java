package se.medvandrare.reporting;

/**
 * A datum that is missing of a person, and why it matters. The first six make a record incomplete; the others are gaps that
 * keep a person out of one indicator. The list of participants filters by the same words.
 */
enum Missing {
    NATIONALITY("f.third_country_national is null"),
    TARGET_GROUP_CHECK("f.third_country_national is true and not f.checked"),
    GENDER("f.gender = 'UNKNOWN'"),
    BIRTH_DATE("f.birth_date is null"),
    EMPLOYMENT("f.employment is null"),
    EDUCATION("f.isced is null"),
    SUPPORT("not f.supported"),
    UNEMPLOYED_SINCE("f.employment = 'UNEMPLOYED' and f.unemployed_since is null"),
    LEVEL_ENTRY("f.language_course and f.level_entry is null"),
    LEVEL_EXIT("f.language_course and f.exited_on is not null and f.level_exit is null"),
    EXIT_STATUS("f.exited_on is not null and f.exit_status is null");

    private final String condition;

    Missing(String condition) {
        this.condition = condition;
    }

    /** SQL over the facts of a person; never null. */
    String condition() {
        return "(" + condition + ")";
    }
}
