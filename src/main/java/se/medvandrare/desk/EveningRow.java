package se.medvandrare.desk;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An evening as a list shows it.
 *
 * @param title of the activity whose session heads were counted for; null when there was none
 * @param closedAt null while it goes on
 */
record EveningRow(
        long id,
        long deskId,
        String place,
        @Nullable String title,
        LocalDateTime startedAt,
        @Nullable LocalDateTime closedAt,
        long wishes) {

    public boolean open() {
        return closedAt == null;
    }
}
