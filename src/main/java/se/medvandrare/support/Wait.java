package se.medvandrare.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many days people waited for something, of those for whom the waiting began in a month.
 *
 * @param key {@code first} activity, or {@code start} after a referral
 * @param month its first day; null for all the months together
 * @param people for how many it began
 * @param over for how many it is over; the quartiles are theirs
 * @param quarter days that a quarter of them waited at most; null when it is over for nobody
 */
record Wait(
        String key,
        @Nullable LocalDate month,
        long people,
        long over,
        @Nullable Double quarter,
        @Nullable Double half,
        @Nullable Double threeQuarters) {

    long waiting() {
        return people - over;
    }
}
