package se.medvandrare.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an errand is about; both texts are encrypted.
 *
 * @param ownerId account; null when nobody has taken it
 * @param callAt when somebody wants to be called; null when nobody does
 * @param sentTo where they were sent
 * @param person whom they were sent to there; encrypted
 * @param came null while nobody knows
 */
record ErrandFacts(
        byte[] what,
        byte @Nullable [] who,
        LocalDate dueOn,
        @Nullable Long ownerId,
        @Nullable Instant callAt,
        @Nullable Referral sentTo,
        byte @Nullable [] person,
        @Nullable Boolean came) {}
