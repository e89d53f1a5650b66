package se.medvandrare.network;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two people changed the same thing: both wordings, so that the second can choose. */
public class Collision extends OptimisticLockingFailureException {

    private final transient List<Field> fields;

    private Collision(List<Field> fields) {
        super("changed meanwhile");
        this.fields = fields;
    }

    /**
     * Refuses a change that was begun from another version than the one that is there now. When both wrote the same,
     * as with a double click, there is nothing to refuse.
     *
     * @param prefix of the labels of the form's fields
     * @param seen version the form was begun from
     * @param now version that is there
     */
    public static void unlessSame(String prefix, @Nullable Integer seen, int now, Record mine, Record saved) {
        if (seen != null && seen == now) {
            return;
        }
        var fields = Arrays.stream(mine.getClass().getRecordComponents())
                .map(part -> new Field(part.getName(), prefix, value(part, mine), value(part, saved)))
                .toList();
        if (fields.stream().anyMatch(Field::differs)) {
            throw new Collision(fields);
        }
    }

    public List<Field> fields() {
        return fields;
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One field of the form, as I wrote it and as it is saved. */
    record Field(
            String name,
            String prefix,
            @Nullable Object mine,
            @Nullable Object saved) {

        /** Whether the two wrote different things. */
        public boolean differs() {
            return !name.equals("version") && !text(mine).equals(text(saved));
        }

        public String label() {
            return prefix + "." + name;
        }

        /** What to send again: my wording, from the version that is there now. */
        public List<?> sent() {
            var value = name.equals("version") ? saved : mine;
            return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        }

        /** What it comes to: something left out is nothing, a box not ticked too. */
        static String text(@Nullable Object value) {
            if (value == null || Boolean.FALSE.equals(value)) {
                return "";
            }
            if (value instanceof List<?> many) {
                return many.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
            }
            return value instanceof BigDecimal number
                    ? number.stripTrailingZeros().toPlainString()
                    : String.valueOf(value).strip().replace("\r\n", "\n");
        }

        public String mineText() {
            return text(mine);
        }

        public String savedText() {
            return text(saved);
        }
    }
}
