package se.medvandrare.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.support.OfferPage.Given;

/**
 * A skill as a host meets it: without the person, until the guide has said yes and the person has agreed.
 *
 * @param request what the host has asked; null when nothing
 * @param given null unless the host may have it
 * @param mine whether the activity that came of it is one the host leads
 */
record HostOffer(
        SealedOffer sealed,
        @Nullable SkillRequest request,
        @Nullable Given given,
        boolean mine) {

    public boolean mayAsk() {
        return request == null && !sealed.takenBack() && !sealed.became();
    }

    public boolean saidYes() {
        return request != null && request.saidYes();
    }

    /** Whether the host may say which activity came of it. */
    public boolean mayLink() {
        return saidYes() && !sealed.takenBack() && !sealed.became();
    }

    public boolean mayUnlink() {
        return saidYes() && mine;
    }

    /** One line of the list for hosts. */
    record Row(
            long id,
            SkillKind kind,
            String languages,
            String times,
            String guide,
            LocalDate offeredOn,
            HostState state,
            long total) {

        public List<String> spoken() {
            return SealedOffer.each(languages);
        }

        public List<String> suiting() {
            return SealedOffer.each(times);
        }
    }

    /** How it stands between the host and the skill. */
    enum HostState {
        YES,
        WAITING,
        FREE,
        NO,
        BECAME,
        TAKEN_BACK
    }
}
