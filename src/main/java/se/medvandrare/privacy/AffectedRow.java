package se.medvandrare.privacy;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Somebody who was shown to the account in the window. */
record AffectedRow(
        long personId,
        boolean hidden,
        @Nullable Integer birthYear,
        LocalDateTime firstAt,
        LocalDateTime lastAt,
        long times)
        implements Coded {}
