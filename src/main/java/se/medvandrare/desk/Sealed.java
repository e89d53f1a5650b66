package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One line of the errands as it lies in the database. */
record Sealed(
        long id,
        byte[] what,
        LocalDate dueOn,
        ErrandStatus status,
        @Nullable Long ownerId,
        @Nullable String owner,
        String desk,
        @Nullable LocalDateTime closedAt,
        long total,
        LocalDateTime madeAt,
        @Nullable LocalDateTime callAt,
        @Nullable String language) {

    private static final int SOON = 2;

    ErrandRow open(ErrandWords words, long me, LocalDate today) {
        return new ErrandRow(
                id,
                words.what(id, what),
                dueOn,
                status,
                owner,
                ownerId != null && ownerId == me,
                desk,
                closedAt,
                status != ErrandStatus.DONE && dueOn.isBefore(today),
                status != ErrandStatus.DONE && dueOn.equals(today),
                status != ErrandStatus.DONE && dueOn.isAfter(today) && !dueOn.isAfter(today.plusDays(SOON)),
                ChronoUnit.DAYS.between(madeAt.toLocalDate(), today),
                callAt,
                language);
    }
}
