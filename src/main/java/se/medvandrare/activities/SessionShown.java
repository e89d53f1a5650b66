package se.medvandrare.activities;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A session as people read about it.
 *
 * @param titleLanguage tag of the language the title is in
 * @param startsAt Swedish local time
 * @param municipality slug of the address
 * @param seats how many may come; null for as many as come
 */
record SessionShown(
        long id,
        long activityId,
        String title,
        String titleLanguage,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String placeName,
        String address,
        String town,
        long municipalityId,
        String municipality,
        boolean cancelled,
        @Nullable String notice,
        boolean signUp,
        boolean published,
        boolean ended,
        @Nullable Integer seats,
        @Nullable Long projectId,
        long ownerTenant) {

    /** Why nobody can sign up, as a message key; null when they can. */
    @Nullable String closed(LocalDateTime now) {
        if (cancelled) {
            return "signup.public.refused.cancelled";
        }
        if (!startsAt.isAfter(now)) {
            return "signup.public.refused.started";
        }
        return signUp && published && !ended ? null : "signup.public.refused.dropIn";
    }
}
