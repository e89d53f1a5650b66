package se.medvandrare.imports;

/** How much a file may hold. */
final class Limits {

    static final int PEOPLE = 100_000;
    static final int DAYS = 1_000_000;
    static final long BYTES = 50L * 1024 * 1024;
    static final int COLUMNS = 200;
    static final int CELL = 2_000;

    /** Characters or bytes of one row, or of one mark in a workbook. */
    static final int ROW = 200_000;

    /** Bytes a workbook may unpack to, in all, and of its common texts. */
    static final long UNPACKED = 600L * 1024 * 1024;

    static final long TEXTS = 64L * 1024 * 1024;
    static final int DIFFERENT = 4_000_000;

    /** How many times larger than the file a workbook above this size may be. */
    static final long RATIO = 100;

    static final long SMALL = 10L * 1024 * 1024;
    static final int ENTRIES = 500;

    /** Faults and notices that are kept to be shown; the others are counted. */
    static final int REMARKS = 1_000;

    private Limits() {}
}
