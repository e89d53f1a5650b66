package se.medvandrare.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is noted about a contact; nothing of it says who it was.
 *
 * @param language tag; null when nobody noted it
 * @param sentTo where the person was sent; null when nowhere
 * @param pagesAnswered whether our own pages answered; null when nobody looked
 * @param onBehalf null when they came for themselves
 * @param practice counted in no figure
 */
record ContactFacts(
        long deskId,
        Instant at,
        long topicId,
        @Nullable String language,
        boolean interpreter,
        Channel channel,
        Outcome outcome,
        @Nullable Referral sentTo,
        @Nullable Boolean pagesAnswered,
        @Nullable Behalf onBehalf,
        boolean practice) {

    /** The same about another topic. */
    ContactFacts about(long topic) {
        return new ContactFacts(
                deskId, at, topic, language, interpreter, channel, outcome, sentTo, pagesAnswered, onBehalf, practice);
    }
}
