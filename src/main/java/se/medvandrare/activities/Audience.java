package se.medvandrare.activities;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** For whom an activity is. */
@Embeddable
record Audience(
        boolean forChildren,
        boolean womenOnly,
        boolean practiseSwedish,
        boolean towardsWork,
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        @Enumerated(EnumType.STRING) @Nullable Level level) {

    Audience {
        if (fromAge != null && toAge != null && toAge < fromAge) {
            throw new Refused("planning.refused.ages");
        }
    }
}
