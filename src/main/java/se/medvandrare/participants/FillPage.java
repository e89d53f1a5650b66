package se.medvandrare.participants;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Option;

/**
 * A table with a row for each person of whom something is missing.
 *
 * @param same what is typed for all empty rows
 * @param saved how many were saved just now
 */
public record FillPage(List<Column> columns, Map<String, String> same, List<Line> lines, int saved) {

    public boolean wrong() {
        return lines.stream().anyMatch(line -> !line.faults().isEmpty());
    }

    /** Whether somebody else was faster with one of them. */
    public boolean late() {
        return lines.stream().anyMatch(line -> line.theirs() != null);
    }

    /** Nothing is left to tell: every row that was typed in has been saved. */
    public boolean done() {
        return !wrong() && !late();
    }

    /**
     * A field of every row.
     *
     * @param options what can be chosen; null for a day
     */
    public record Column(
            String name, String label, @Nullable List<Option> options) {}

    /**
     * One person.
     *
     * @param typed what stands in the fields
     * @param faults what is wrong, by field
     * @param theirs what somebody else has saved meanwhile, in words; null when nobody has
     */
    public record Line(
            FillRow row,
            int version,
            Map<String, String> typed,
            Map<String, String> faults,
            @Nullable String theirs) {

        public long id() {
            return row.id();
        }

        /** Whether the field is asked of this person. */
        public boolean asks(String field) {
            return row.whole() || !field.equals(FillField.IMPROVED.key());
        }
    }
}
