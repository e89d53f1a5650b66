package se.medvandrare.privacy;

/**
 * Where the log does not hold.
 *
 * @param from number of the first row concerned; of the line in the file for {@code LINE}
 */
record Fault(Kind kind, long from, long till) {

    /** What is wrong. */
    enum Kind {
        /** The row is not as it was written. */
        CHANGED,
        /** The row does not hang on the one before it. */
        LINK,
        /** Rows are missing in the middle. */
        CUT,
        /** The last rows are missing. */
        TAIL,
        /** The row is another than the one that was signed. */
        OTHER_HEAD,
        /** The database has counted otherwise than the rows say. */
        COUNT,
        /** A line in the file of signed heads was not signed by the portal. */
        LINE,
        /** A head was signed, but its line is not in the file. */
        NO_LINE
    }
}
