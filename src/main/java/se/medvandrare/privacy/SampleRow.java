package se.medvandrare.privacy;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A drawn row of the log, with the latest answer if there is one. */
record SampleRow(
        long id,
        LocalDateTime at,
        long accountId,
        String account,
        String login,
        String role,
        String action,
        String purpose,
        String address,
        long personId,
        boolean hidden,
        @Nullable Integer birthYear,
        @Nullable String answer,
        @Nullable String note,
        @Nullable String answeredBy,
        @Nullable LocalDateTime answeredAt)
        implements Coded {}
