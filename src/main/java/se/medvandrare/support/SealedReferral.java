package se.medvandrare.support;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A referral as it lies in the database, with the name of what it points at. */
record SealedReferral(
        long id,
        long caseId,
        byte[] alias,
        boolean closed,
        byte @Nullable [] place,
        @Nullable String name,
        @Nullable String address,
        byte @Nullable [] contact,
        LocalDate referredOn,
        @Nullable Boolean started,
        @Nullable LocalDate startedOn,
        @Nullable Boolean stayed,
        @Nullable WhyNot whyNot,
        @Nullable LocalDate dueOn) {

    ReferralRow open(GuidanceWords words, LocalDate today) {
        return new ReferralRow(
                id,
                caseId,
                words.alias(caseId, alias),
                closed,
                name == null ? Objects.requireNonNull(words.place(id, place)) : name,
                address,
                words.contact(id, contact),
                referredOn,
                started,
                startedOn,
                stayed,
                whyNot,
                dueOn,
                dueOn != null && !dueOn.isAfter(today));
    }
}
