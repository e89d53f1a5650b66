package se.medvandrare.participants;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/**
 * What the funds ask about somebody at the first entry; null is not known, and that is never a reason to refuse.
 *
 * @param isced highest finished education, 0 to 8
 * @param otherFund the participant's own word on taking part in another EU-funded project the same hours
 */
@Embeddable
record Situation(
        @Nullable Boolean thirdCountryNational,
        @Nullable Boolean unaccompaniedMinor,
        @Enumerated(EnumType.STRING) @Nullable Employment employment,
        @Nullable LocalDate unemployedSince,
        @Nullable Boolean inEducation,
        @Nullable Integer isced,
        @Enumerated(EnumType.STRING) @Nullable Level cefrEntry,
        @Enumerated(EnumType.STRING) @Nullable OtherFund otherFund) {

    static final Situation UNKNOWN = new Situation(null, null, null, null, null, null, null, null);

    /** Refuses unemployment that began after the entry. */
    void mustSuit(LocalDate entry) {
        if (unemployedSince != null && unemployedSince.isAfter(entry)) {
            throw new Refused("participants.form.unemployedSince.afterEntry");
        }
    }

    Situation national(@Nullable Boolean ofThirdCountry) {
        return new Situation(
                ofThirdCountry,
                unaccompaniedMinor,
                employment,
                unemployedSince,
                inEducation,
                isced,
                cefrEntry,
                otherFund);
    }

    /** Since when somebody is unemployed is told of the unemployed only. */
    Situation working(@Nullable Employment position, @Nullable LocalDate since) {
        return new Situation(
                thirdCountryNational,
                unaccompaniedMinor,
                position,
                position == Employment.UNEMPLOYED ? since : null,
                inEducation,
                isced,
                cefrEntry,
                otherFund);
    }

    Situation educated(@Nullable Integer level) {
        return new Situation(
                thirdCountryNational,
                unaccompaniedMinor,
                employment,
                unemployedSince,
                inEducation,
                level,
                cefrEntry,
                otherFund);
    }

    Situation speaking(@Nullable Level level) {
        return new Situation(
                thirdCountryNational,
                unaccompaniedMinor,
                employment,
                unemployedSince,
                inEducation,
                isced,
                level,
                otherFund);
    }

    /** Position on the labour market. */
    enum Employment {
        UNEMPLOYED,
        INACTIVE,
        EMPLOYED
    }

    /** Support from another EU fund the same hours. */
    enum OtherFund {
        NO,
        YES,
        NOT_ASKED
    }
}
