package se.medvandrare.participants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line in the list of a project's participants.
 *
 * @param identifier masked; null when there is none
 * @param missing how many of the facts the funds ask for are not known
 */
record ParticipantRow(
        long enrolmentId,
        String name,
        @Nullable Integer birthYear,
        Identifier.@Nullable Kind kind,
        @Nullable String identifier,
        Enrolment.Role role,
        LocalDate enteredOn,
        @Nullable LocalDate exitedOn,
        boolean checked,
        int missing) {

    public boolean participant() {
        return role == Enrolment.Role.PARTICIPANT;
    }
}
