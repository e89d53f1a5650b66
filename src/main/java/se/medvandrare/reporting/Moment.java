package se.medvandrare.reporting;

/** Which date of a person in a project decides the period. */
enum Moment {

    /** Outputs: the first entry. */
    ENTRY("f.entered_on"),

    /** Immediate results: the last exit; who is still there has none yet. */
    EXIT("f.exited_on"),

    /** Longer-term results: six months after the last exit, at most the last day of that month. */
    SIX_MONTHS("f.six_months_after"),

    /** R.2.10: the first application for recognition, also one before the entry. */
    RECOGNITION("f.recognition_applied_on"),

    /** R.2.11: the first application for long-term residence status, also one before the entry. */
    RESIDENCE("f.residence_applied_on");

    private final String column;

    Moment(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
