package se.medvandrare.activities;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What other modules need to know about a session.
 *
 * @param title in Swedish
 * @param startsAt Swedish local time
 * @param endsAt Swedish local time
 * @param projectId null when no project is behind it
 * @param support which support of the fund it is; null for none
 */
public record SessionFacts(
        long id,
        long activityId,
        String title,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String placeName,
        @Nullable Long projectId,
        long organisationId,
        @Nullable Support support,
        long ownerTenant,
        boolean cancelled) {}
