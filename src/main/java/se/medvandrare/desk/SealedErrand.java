package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An errand as it lies in the database, with the names of what it points at. */
record SealedErrand(
        long id,
        int version,
        byte[] what,
        byte @Nullable [] who,
        LocalDate dueOn,
        ErrandStatus status,
        @Nullable Long ownerId,
        @Nullable String owner,
        String madeBy,
        LocalDateTime madeAt,
        String desk,
        long deskId,
        @Nullable Long contactId,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String language,
        @Nullable LocalDateTime callAt,
        @Nullable String sentTo,
        byte @Nullable [] person,
        @Nullable Boolean came) {

    /** A note as it lies in the database. */
    record SealedNote(long id, byte[] text, LocalDateTime at, String author) {}
}
