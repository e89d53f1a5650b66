package se.medvandrare.privacy;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Somebody looked at or changed somebody. */
record LogRow(
        long id,
        long seq,
        LocalDateTime at,
        long accountId,
        String account,
        String login,
        String role,
        String action,
        String purpose,
        String address,
        String requestId,
        long personId,
        boolean hidden,
        @Nullable Integer birthYear)
        implements Coded {}
