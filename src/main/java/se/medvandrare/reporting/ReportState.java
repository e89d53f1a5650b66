package se.medvandrare.reporting;

/** How far a report has come. From {@code SEALED} on nothing in it can change. */
enum ReportState {
    DRAFT,
    CHECKED,
    SEALED,
    HANDED_IN,

    /** Came back from the fund, or was taken back before it was handed in; another edition takes its place. */
    RETURNED;

    /** Whether texts can be written and the report can be thrown away. */
    public boolean open() {
        return this == DRAFT || this == CHECKED;
    }
}
