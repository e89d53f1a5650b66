package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line in the list of errands. Whom it is about is told on its own page only.
 *
 * @param owner name; null when nobody has taken it
 */
record ErrandRow(
        long id,
        String what,
        LocalDate dueOn,
        ErrandStatus status,
        @Nullable String owner,
        boolean mine,
        String desk,
        @Nullable LocalDateTime closedAt,
        boolean overdue,
        boolean today) {

    public boolean free() {
        return owner == null && status != ErrandStatus.DONE;
    }
}
