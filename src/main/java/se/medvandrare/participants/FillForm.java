package se.medvandrare.participants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * What was typed for many people, in the order of the page: {@code <field>-<enrolment>} and {@code version-<enrolment>}.
 *
 * @param same what was typed for all empty rows
 */
public record FillForm(Map<String, String> same, List<Row> rows) {

    /** How many people stand on one page. */
    public static final int SIZE = 50;

    private static final String VERSION = "version-";

    public static FillForm empty() {
        return new FillForm(Map.of(), List.of());
    }

    public static FillForm of(Fill fill, MultiValueMap<String, String> fields) {
        var given = fields.toSingleValueMap();
        try {
            var rows = given.keySet().stream()
                    .filter(name -> name.startsWith(VERSION))
                    .map(name -> Long.parseLong(name.substring(VERSION.length())))
                    .map(id -> new Row(
                            id, Integer.parseInt(given.getOrDefault(VERSION + id, "")), typed(fill, given, "-" + id)))
                    .toList();
            if (rows.size() > SIZE) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return new FillForm(typed(fill, given, ""), rows);
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Whether something is typed for empty rows and there are such rows. */
    public boolean spreads() {
        return !blank(same) && rows.stream().anyMatch(Row::isEmpty);
    }

    /** The same with the empty rows filled, for somebody to read before it is saved. */
    public FillForm spread() {
        return new FillForm(
                Map.of(),
                rows.stream().map(row -> row.isEmpty() ? row.with(same) : row).toList());
    }

    /** Only the rows of these enrolments. */
    FillForm only(Set<Long> ids) {
        return new FillForm(
                same, rows.stream().filter(row -> ids.contains(row.id())).toList());
    }

    private static Map<String, String> typed(Fill fill, Map<String, String> given, String end) {
        var typed = new LinkedHashMap<String, String>();
        fill.fields()
                .forEach(field -> typed.put(
                        field.key(), given.getOrDefault(field.key() + end, "").strip()));
        return typed;
    }

    private static boolean blank(Map<String, String> typed) {
        return typed.values().stream().allMatch(String::isEmpty);
    }

    /**
     * One person.
     *
     * @param version of the facts the row was filled with
     */
    public record Row(long id, int version, Map<String, String> typed) {

        public boolean isEmpty() {
            return blank(typed);
        }

        /** Whether all that is typed is what is known. */
        boolean agreesWith(Map<String, String> known) {
            return typed.entrySet().stream()
                    .allMatch(it -> it.getValue().isEmpty() || it.getValue().equals(known.get(it.getKey())));
        }

        Row with(Map<String, String> other) {
            return new Row(id, version, other);
        }
    }
}
