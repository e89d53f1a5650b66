package se.medvandrare.network;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.base.YesNo;

/**
 * How an organisation meets whoever is new; null is not known.
 *
 * @param welcome in Swedish, as all an organisation writes
 * @param askFor a function, never a name
 * @param trialTimes how often one may try without paying
 * @param fee SEK; 0 is free
 * @param feeSupport whether somebody who cannot pay gets help
 */
@Embeddable
record Newcomers(
        @Enumerated(EnumType.STRING) @Nullable YesNo beginners,
        @Enumerated(EnumType.STRING) @Nullable FirstStep firstStep,
        @Nullable String welcome,
        @Nullable String askFor,
        @Enumerated(EnumType.STRING) @Nullable YesNo trial,
        @Nullable Integer trialTimes,
        @Nullable Integer fee,
        @Enumerated(EnumType.STRING) @Nullable FeePeriod feePer,
        @Enumerated(EnumType.STRING) @Nullable YesNo feeSupport,
        @Nullable String feeSupportHow,
        @Enumerated(EnumType.STRING) @Nullable YesNo childCare) {

    static final Newcomers UNKNOWN = new Newcomers(null, null, null, null, null, null, null, null, null, null, null);

    Newcomers {
        if (trialTimes != null && trial != YesNo.YES) {
            throw new RefusedAt("trial", "network.organisation.trial.unsaid");
        }
        if (feePer != null && fee == null) {
            throw new RefusedAt("fee", "network.organisation.fee.unsaid");
        }
        if (feePer == null && fee != null && fee > 0) {
            throw new RefusedAt("feePer", "network.organisation.feePer.unsaid");
        }
        if (feeSupportHow != null && feeSupport != YesNo.YES) {
            throw new RefusedAt("feeSupport", "network.organisation.feeSupport.unsaid");
        }
        feePer = fee != null && fee == 0 ? null : feePer;
    }
}
