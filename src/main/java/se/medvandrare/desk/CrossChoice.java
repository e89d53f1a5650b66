package se.medvandrare.desk;

import org.jspecify.annotations.Nullable;

/**
 * Which contacts a table counts, and how it divides them.
 *
 * @param shared numbers below five are left out, so that it may leave the house
 */
record CrossChoice(Period period, Division rows, Division columns, Only only, boolean shared) {

    /** Whether rows and columns are two things. */
    boolean isOfTwo() {
        return rows != columns;
    }

    /** Whether it divides what the table divides, in the way of a ready-made one. */
    public boolean divides(Division rows, Division columns) {
        return this.rows == rows && this.columns == columns;
    }

    /** Contacts of one kind only; null for all of them. */
    record Only(
            @Nullable Long desk,
            @Nullable Long topic,
            @Nullable String language,
            @Nullable Channel channel,
            @Nullable Outcome outcome) {}
}
