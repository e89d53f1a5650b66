package se.medvandrare.activities;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Finds what two people have filled in differently about an activity. */
class ActivityDifferences {

    private ActivityDifferences() {}

    /**
     * What somebody else has saved differently meanwhile; texts of both, for a person to choose.
     *
     * @param word how a choice reads
     */
    static List<Difference> between(ActivityForm mine, ActivityForm theirs, Function<Enum<?>, String> word) {
        return Arrays.stream(ActivityForm.class.getRecordComponents())
                .filter(part -> !part.getName().equals("version"))
                .map(part -> new Difference(part.getName(), read(part, theirs, word), read(part, mine, word)))
                .filter(difference -> !difference.theirs().equals(difference.mine()))
                .toList();
    }

    private static String read(RecordComponent part, ActivityForm form, Function<Enum<?>, String> word) {
        try {
            var value = part.getAccessor().invoke(form);
            if (value instanceof Enum<?> choice) {
                return word.apply(choice);
            }
            var shown = value instanceof List<?> list
                    ? String.join(
                            ", ", list.stream().map(String::valueOf).sorted().toList())
                    : Objects.toString(value, "");
            return value instanceof Boolean || value == null && part.getType() == Boolean.class
                    ? (Boolean.TRUE.equals(value) ? "✓" : "")
                    : shown;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A field two people have filled in differently. */
    record Difference(String field, String theirs, String mine) {}
}
