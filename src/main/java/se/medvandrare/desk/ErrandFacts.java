package se.medvandrare.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an errand is about; both texts are encrypted.
 *
 * @param ownerId account; null when nobody has taken it
 */
record ErrandFacts(
        byte[] what,
        byte @Nullable [] who,
        LocalDate dueOn,
        @Nullable Long ownerId) {}
