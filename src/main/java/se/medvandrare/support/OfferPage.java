package se.medvandrare.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A skill on offer in clear, with the hosts who asked. */
record OfferPage(SealedOffer sealed, Given given, List<SkillRequest> requests) {

    OfferForm form() {
        var languages = sealed.spoken();
        return new OfferForm(
                sealed.kind(),
                given.words(),
                at(languages, 0),
                at(languages, 1),
                at(languages, 2),
                sealed.suiting(),
                given.contactName(),
                given.contact(),
                sealed.consentedOn() != null,
                false,
                sealed.version());
    }

    private static @Nullable String at(List<String> all, int place) {
        return place < all.size() ? all.get(place) : null;
    }

    /** What the person has said and where they are reached; all null once it is taken back. */
    record Given(
            @Nullable String words,
            @Nullable String contactName,
            @Nullable String contact) {}
}
