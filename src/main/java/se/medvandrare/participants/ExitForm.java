package se.medvandrare.participants;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * How a stay ended.
 *
 * @param statusOn when the situation was seen; the day of the exit when not told
 */
@NullUnmarked
record ExitForm(
        @NotNull(message = "{participants.form.exitedOn.missing}") LocalDate exitedOn,

        Exit.Reason reason,
        Exit.Status status,
        LocalDate statusOn,
        Boolean inEducation,
        Boolean qualification,
        Level cefrExit) {

    static ExitForm of(Enrolment enrolment, LocalDate today) {
        var exit = enrolment.facts();
        var on = enrolment.exitedOn() == null ? today : enrolment.exitedOn();
        return exit == null
                ? new ExitForm(on, null, null, null, null, null, enrolment.cefrExit())
                : new ExitForm(
                        on,
                        exit.exitReason(),
                        exit.exitStatus(),
                        exit.exitStatusOn(),
                        exit.exitInEducation(),
                        exit.exitQualification(),
                        enrolment.cefrExit());
    }

    Exit toExit(LocalDate exit) {
        var seen = status == null ? null : statusOn == null ? exit : statusOn;
        return new Exit(reason, status, seen, inEducation, qualification);
    }
}
