package se.medvandrare.participants;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/**
 * What is known about the last exit; null is not known.
 *
 * @param exitStatus the last situation on the labour market within {@value #IMMEDIATE} days after the exit
 * @param exitQualification whether a qualification was gained
 */
@Embeddable
record Exit(
        @Enumerated(EnumType.STRING) @Nullable Reason exitReason,
        @Enumerated(EnumType.STRING) @Nullable Status exitStatus,
        @Nullable LocalDate exitStatusOn,
        @Nullable Boolean exitInEducation,
        @Nullable Boolean exitQualification) {

    static final int IMMEDIATE = 28;

    static final Exit UNKNOWN = new Exit(null, null, null, null, null);

    /** The same with the situation on the labour market and the day it was seen. */
    Exit seen(@Nullable Status status, @Nullable LocalDate on) {
        return new Exit(exitReason, status, on, exitInEducation, exitQualification);
    }

    /** Refuses a situation that was not seen within the days that count. */
    void requireWithin(LocalDate exit, LocalDate today) {
        if (exitStatus == null || exitStatusOn == null) {
            return;
        }
        if (exitStatusOn.isAfter(today)) {
            throw new Refused("participants.form.statusOn.future");
        }
        if (exitStatusOn.isBefore(exit) || exitStatusOn.isAfter(exit.plusDays(IMMEDIATE))) {
            throw new Refused("participants.form.statusOn.window", IMMEDIATE);
        }
    }

    /** On the labour market after the exit. */
    enum Status {
        UNEMPLOYED,
        JOB_SEARCHING,
        INACTIVE,
        EMPLOYED
    }

    /** Why the stay ended. */
    enum Reason {
        COMPLETED,
        WORK,
        STUDIES,
        MOVED,
        HEALTH,
        STOPPED,
        OTHER
    }
}
