package se.medvandrare.reporting;

/** Which date of a person in a project decides the period: outputs at the first entry, results at the last exit. */
enum Moment {
    ENTRY("f.entered_on"),
    EXIT("f.exited_on");

    private final String column;

    Moment(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
