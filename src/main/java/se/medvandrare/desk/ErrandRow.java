package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line in the list of errands. Whom it is about is told on its own page only.
 *
 * @param soon due within two days
 * @param age days since it was made
 * @param callAt when somebody wants to be called
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
        boolean today,
        boolean soon,
        long age,
        @Nullable LocalDateTime callAt,
        @Nullable String language) {

    /** Somebody else's, who is away, in the list of the one who stands in. */
    public boolean forSomebody() {
        return owner != null && !mine;
    }

    public boolean free() {
        return owner == null && status != ErrandStatus.DONE;
    }
}
