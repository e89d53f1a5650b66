package se.medvandrare.accounts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Walks over the encrypted fields of one tenant, also those of people with protected identity. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealedRows {

    private static final int ROWS = 100;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    SealedRows(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /**
     * Writes the next rows anew where they lie under an older key. A row that somebody has changed since it was read is
     * left for the next time.
     *
     * @throws IllegalStateException when a field cannot be read, so that no key is thrown away
     */
    public Batch renew(SealedField field, long after) {
        jdbc.sql("select set_config('app.cleared', 'yes', true)")
                .query(String.class)
                .single();
        var rows = read(field, after);
        long written = 0;
        for (var row : rows) {
            var opened = cipher.openAnyhow(field.table(), field.column(), row.id(), row.sealed())
                    .orElseThrow(() -> new IllegalStateException("No key opens " + field.column() + " of "
                            + field.table() + " " + row.id() + "; the older keys are kept."));
            written += opened.outdated() ? write(field, row, opened.text()) : 0;
        }
        return new Batch(rows.isEmpty() ? after : rows.get(rows.size() - 1).id(), written, rows.size() < ROWS);
    }

    private List<Row> read(SealedField field, long after) {
        return jdbc.sql(fill("""
                select {row} as id, {column} as sealed, {purpose} as purpose from {table}
                 where {row} > :after and {column} is not null order by {row} limit :rows
                """, field))
                .param("after", after)
                .param("rows", ROWS)
                .query(Row.class)
                .list();
    }

    private int write(SealedField field, Row row, String text) {
        var hashed = field.hash() == null || row.purpose() == null ? "" : ", " + field.hash() + " = :hash";
        var statement = jdbc.sql(fill(
                        "update {table} set {column} = :sealed" + hashed + " where {row} = :id and {column} = :before",
                        field))
                .param("sealed", cipher.seal(field.table(), field.column(), row.id(), text))
                .param("id", row.id())
                .param("before", row.sealed());
        return (hashed.isEmpty() || row.purpose() == null
                        ? statement
                        : statement.param("hash", cipher.hash(row.purpose(), text)))
                .update();
    }

    private static String fill(String sql, SealedField field) {
        var filled = sql;
        for (var part : Map.of(
                        "table", field.table(),
                        "column", field.column(),
                        "row", field.row(),
                        "purpose", field.purpose() == null ? "null::text" : field.purpose())
                .entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }

    /** How far it has come: the last row seen, fields written, and whether there are no more rows. */
    record Batch(long after, long written, boolean last) {

        static Batch first() {
            return new Batch(Long.MIN_VALUE, 0, false);
        }
    }

    /** One ciphertext where it lies. */
    record Row(long id, byte[] sealed, @Nullable String purpose) {}
}
