package se.medvandrare.imports;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A register that was read, as pages show it; times are those of Sweden. */
record ImportRow(
        long id,
        RegisterImport.State state,
        int peopleRows,
        int attendanceRows,
        int faultyRows,
        int notices,
        int people,
        int added,
        int joined,
        int hidden,
        String readBy,
        LocalDateTime readAt,
        @Nullable LocalDateTime takenAt,
        @Nullable LocalDateTime undoneAt,
        boolean waits,
        boolean undoable) {}
