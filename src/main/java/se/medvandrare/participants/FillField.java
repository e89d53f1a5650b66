package se.medvandrare.participants;

import java.time.LocalDate;

/** One field of a row that is filled in among many: its name in the forms of a person, its kind and its column. */
enum FillField {
    NATIONAL("thirdCountryNational", Boolean.class, "e.third_country_national"),
    DOCUMENT("document", TargetGroupCheck.Document.class, "c.document"),
    CHECKED_ON("checkedOn", LocalDate.class, "c.checked_on"),
    GENDER("gender", Person.Gender.class, "nullif(p.gender, 'UNKNOWN')"),
    BIRTH_DATE("birthDate", LocalDate.class, "p.birth_date"),
    BIRTH_DATE_SOURCE("birthDateSource", BirthDateSource.class, "p.birth_date_source"),
    EMPLOYMENT("employment", Situation.Employment.class, "e.employment"),
    UNEMPLOYED_SINCE("unemployedSince", LocalDate.class, "e.unemployed_since"),
    ISCED("isced", Integer.class, "e.isced"),
    LEVEL_ENTRY("cefrEntry", Level.class, "e.cefr_entry"),
    LEVEL_EXIT("cefrExit", Level.class, "e.cefr_exit"),
    STATUS("status", Exit.Status.class, "e.exit_status"),
    STATUS_ON("statusOn", LocalDate.class, "e.exit_status_on"),
    STATUS_LATER("status6m", Exit.Status.class, "e.status_6m"),
    IMPROVED("improved6m", Boolean.class, "e.improved_6m");

    private final String key;
    private final Class<?> kind;
    private final String column;

    FillField(String key, Class<?> kind, String column) {
        this.key = key;
        this.kind = kind;
        this.column = column;
    }

    String key() {
        return key;
    }

    Class<?> kind() {
        return kind;
    }

    /** SQL that gives its value as it is written in a form; empty for nothing. */
    String written() {
        return "coalesce(cast(" + column + " as text), '')";
    }
}
