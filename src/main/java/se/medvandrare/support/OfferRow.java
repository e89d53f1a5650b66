package se.medvandrare.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the guide's own list of skills on offer.
 *
 * @param words in clear; null when the person has taken it back
 * @param waiting requests of hosts without an answer
 */
record OfferRow(
        long id,
        SkillKind kind,
        @Nullable String words,
        List<String> languages,
        LocalDate offeredOn,
        OfferState state,
        long waiting) {

    /** As it lies in the database; it says how many there are in all. */
    record Sealed(
            long id,
            SkillKind kind,
            byte @Nullable [] words,
            String languages,
            LocalDate offeredOn,
            OfferState state,
            long waiting,
            long total) {

        OfferRow open(GuidanceWords clear) {
            return new OfferRow(
                    id, kind, clear.skill(id, words), SealedOffer.each(languages), offeredOn, state, waiting);
        }
    }
}
