package se.medvandrare.rights;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medvandrare.rights.CatalogueTable.Field;

/**
 * What was read of one row.
 *
 * @param key its number, or 0 when it has none
 * @param head the number of the row it hangs on, or 0
 */
record Row(long key, long head, Map<Field, @Nullable String> values) {

    /** Whether a sealed text of the row names the person. */
    boolean names(Subject subject) {
        return values.entrySet().stream()
                .anyMatch(it -> it.getKey().sealed() && it.getValue() != null && subject.isIn(it.getValue()));
    }
}
