package se.medvandrare.participants;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The session (tillfälle) whose roll is called. */
record SessionRow(
        long id,
        long activityId,
        String title,
        long projectId,
        String project,
        long organisationId,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        boolean cancelled,
        @Nullable Integer heads) {

    int length() {
        return (int) Math.min(Roll.LONGEST, Duration.between(startsAt, endsAt).toMinutes());
    }
}
