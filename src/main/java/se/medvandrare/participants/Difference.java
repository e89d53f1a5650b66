package se.medvandrare.participants;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A field that two people filled in differently.
 *
 * @param field its name; {@code participants.form.<field>} is its label
 */
record Difference(String field, String theirs, String mine) {

    static List<Difference> between(FactsForm theirs, FactsForm mine) {
        return Stream.of(FactsForm.class.getRecordComponents())
                .filter(part -> !part.getName().equals("version"))
                .map(part -> new Difference(part.getName(), text(part, theirs), text(part, mine)))
                .filter(it -> !it.theirs.equals(it.mine))
                .toList();
    }

    private static String text(RecordComponent part, FactsForm form) {
        try {
            return Objects.toString(part.getAccessor().invoke(form), "").strip();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
