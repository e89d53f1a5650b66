package se.medvandrare.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was referred to, in clear, and how it went.
 *
 * @param address of the activity for visitors, without language; null when it is none of the portal's
 * @param dueOn when to ask next; null when nothing more is asked
 */
record ReferralRow(
        long id,
        long caseId,
        String alias,
        boolean closed,
        String where,
        @Nullable String address,
        @Nullable String contact,
        LocalDate referredOn,
        @Nullable Boolean started,
        @Nullable LocalDate startedOn,
        @Nullable Boolean stayed,
        @Nullable WhyNot whyNot,
        @Nullable LocalDate dueOn,
        boolean due) {

    /** Key of what the next follow-up asks. */
    public String question() {
        return started == null ? "support.followUp.started" : "support.followUp.stayed";
    }

    public boolean asks() {
        return dueOn != null && !closed;
    }

    public boolean answered() {
        return started != null;
    }

    /** Key of how it stands. */
    public String state() {
        if (started == null) {
            return "support.referral.waiting";
        }
        if (!started) {
            return "support.referral.notStarted";
        }
        return stayed == null
                ? "support.referral.started"
                : stayed ? "support.referral.stayed" : "support.referral.left";
    }
}
