package se.medvandrare.desk;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line in the list of a day.
 *
 * @param undoable one's own, registered within the last ten minutes
 * @param correctable one's own, registered today
 */
record ContactRow(
        long id,
        LocalDateTime at,
        String nameSv,
        String nameEn,
        @Nullable String language,
        Channel channel,
        Outcome outcome,
        boolean interpreter,
        @Nullable String sentTo,
        boolean mine,
        boolean undoable,
        boolean correctable) {}
