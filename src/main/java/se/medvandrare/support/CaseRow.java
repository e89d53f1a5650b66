package se.medvandrare.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the guide's own cases.
 *
 * @param alias in clear
 * @param referrals how many
 * @param nextOn when to ask next; null when nothing is to be asked
 * @param due it is time to ask
 */
record CaseRow(
        long id,
        String alias,
        String language,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable CaseOutcome outcome,
        long referrals,
        @Nullable LocalDate nextOn,
        boolean due) {

    /** As it lies in the database. */
    record Sealed(
            long id,
            byte[] alias,
            String language,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable CaseOutcome outcome,
            long referrals,
            @Nullable LocalDate nextOn,
            long total) {

        CaseRow open(GuidanceWords words, LocalDate today) {
            return new CaseRow(
                    id,
                    words.alias(id, alias),
                    language,
                    openedOn,
                    closedOn,
                    outcome,
                    referrals,
                    nextOn,
                    nextOn != null && !nextOn.isAfter(today));
        }
    }
}
