package se.medvandrare.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.SealedField;
import se.medvandrare.accounts.SealedFields;
import se.medvandrare.rights.CatalogueTable.Field;

/** Reads the rows of any table of the catalogue that belong to a person, with sealed fields opened. */
@Repository
class Rows {

    private static final String CONTACT = "sign_up.contact";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Map<String, SealedField> sealed;

    Rows(JdbcClient jdbc, FieldCipher cipher, List<SealedFields> modules) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.sealed = modules.stream()
                .flatMap(module -> module.all().stream())
                .collect(Collectors.toMap(it -> it.table() + "." + it.column(), it -> it));
    }

    /**
     * The rows of the table.
     *
     * @param heads numbers of the rows found so far that others hang on, by table; those found here are added
     */
    List<Row> of(CatalogueTable table, Subject subject, Map<String, Set<Long>> heads) {
        var contacts = hashes(subject);
        if (table.path().byContact() && contacts.isEmpty()) {
            return List.of();
        }
        var rows = jdbc.sql(sql(table))
                .param("person", subject.id())
                .param("contacts", contacts)
                .query((row, at) -> row(table, row))
                .list();
        return table.path().searched() ? found(table, rows, subject, heads) : rows;
    }

    private static List<Row> found(
            CatalogueTable table, List<Row> rows, Subject subject, Map<String, Set<Long>> heads) {
        var head = table.path().head();
        var known = heads.computeIfAbsent(head == null ? table.name() : head, name -> new HashSet<>());
        var found = rows.stream()
                .filter(row -> row.names(subject) || head != null && known.contains(row.head()))
                .toList();
        found.forEach(row -> known.add(head == null ? row.key() : row.head()));
        return found;
    }

    /** Under every key that may have made them. */
    private List<byte[]> hashes(Subject subject) {
        var purpose = Objects.requireNonNull(sealed(CONTACT).purpose()).replace("'", "");
        return subject.contacts().stream()
                .flatMap(contact -> cipher.hashes(purpose, contact).stream())
                .toList();
    }

    private SealedField sealed(String field) {
        return Objects.requireNonNull(sealed.get(field), field);
    }

    private String sql(CatalogueTable table) {
        var columns = new ArrayList<String>();
        table.shown()
                .forEach(it ->
                        columns.add(it.sealed() ? "t." + it.name() : it.kind().reads(it.name())));
        columns.add(key(table));
        columns.add(table.path().headNumber());
        return "select " + String.join(", ", columns) + " from " + table.name() + " t where "
                + table.path().condition() + " order by t";
    }

    /** The column whose number sealed fields are bound to, else the number of the row. */
    private String key(CatalogueTable table) {
        var fields = table.fields();
        var bound = table.shown().stream().filter(Field::sealed).findFirst().map(it -> sealed(
                        table.name() + "." + it.name())
                .row());
        return bound.map(it -> "t." + it)
                .orElse(fields.stream().anyMatch(it -> it.name().equals("id")) ? "t.id" : "0");
    }

    private Row row(CatalogueTable table, ResultSet row) throws SQLException {
        var shown = table.shown();
        var key = row.getLong(shown.size() + 1);
        var values = new LinkedHashMap<Field, @Nullable String>();
        for (int at = 0; at < shown.size(); at++) {
            var field = shown.get(at);
            values.put(
                    field,
                    field.sealed()
                            ? cipher.open(table.name(), field.name(), key, row.getBytes(at + 1))
                            : row.getString(at + 1));
        }
        return new Row(key, row.getLong(shown.size() + 2), values);
    }
}
