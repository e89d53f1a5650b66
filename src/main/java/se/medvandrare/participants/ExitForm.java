package se.medvandrare.participants;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;

/**
 * How a stay ended.
 *
 * @param version of the enrolment the form was filled with
 * @param statusOn when the situation was seen; the day of the exit when not told
 */
@NullUnmarked
record ExitForm(
        Integer version,

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
                ? new ExitForm(enrolment.version(), on, null, null, null, null, null, enrolment.cefrExit())
                : new ExitForm(
                        enrolment.version(),
                        on,
                        exit.exitReason(),
                        exit.exitStatus(),
                        exit.exitStatusOn(),
                        exit.exitInEducation(),
                        exit.exitQualification(),
                        enrolment.cefrExit());
    }

    boolean isAt(int version) {
        return Objects.equals(this.version, version);
    }

    Exit toExit() {
        var seen = status == null ? null : statusOn == null ? exitedOn : statusOn;
        return new Exit(reason, status, seen, inEducation, qualification);
    }
}
