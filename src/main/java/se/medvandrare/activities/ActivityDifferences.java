package se.medvandrare.activities;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Finds what two people have filled in differently about an activity. */
class ActivityDifferences {

    private ActivityDifferences() {}

    /** What somebody else has saved differently meanwhile; texts of both, for a person to choose. */
    static List<Difference> between(ActivityForm mine, ActivityForm theirs) {
        return Arrays.stream(ActivityForm.class.getRecordComponents())
                .filter(part -> !part.getName().equals("version"))
                .map(part -> new Difference(part.getName(), read(part, theirs), read(part, mine)))
                .filter(difference -> !difference.theirs().equals(difference.mine()))
                .toList();
    }

    private static String read(RecordComponent part, ActivityForm form) {
        try {
            var value = part.getAccessor().invoke(form);
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
