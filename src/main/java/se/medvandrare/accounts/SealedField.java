package se.medvandrare.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A column that holds ciphertexts of {@link FieldCipher}; each module names its own so that keys can be changed.
 *
 * @param row the column whose number the ciphertext is bound to
 * @param hash the column with the keyed hash of the same text; null when there is none
 * @param purpose what the hash was made for, as an SQL expression over the row; null without a hash
 */
public record SealedField(
        String table,
        String column,
        String row,
        @Nullable String hash,
        @Nullable String purpose) {

    /** A field that nobody searches by. */
    public SealedField(String table, String column, String row) {
        this(table, column, row, null, null);
    }
}
