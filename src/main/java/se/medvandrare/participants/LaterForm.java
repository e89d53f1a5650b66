package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is told after a while: applications, and how it went six months after the exit.
 *
 * @param version of the enrolment the form was filled with
 */
@NullUnmarked
record LaterForm(
        Integer version,
        LocalDate recognitionAppliedOn,
        LocalDate residenceAppliedOn,
        Exit.Status status6m,
        Boolean improved6m) {

    static LaterForm of(Enrolment enrolment) {
        var it = enrolment.later();
        return new LaterForm(
                enrolment.version(),
                it.recognitionAppliedOn(),
                it.residenceAppliedOn(),
                it.status6m(),
                it.improved6m());
    }

    Later toLater() {
        return new Later(status6m, improved6m, recognitionAppliedOn, residenceAppliedOn);
    }

    boolean isAt(int version) {
        return Objects.equals(this.version, version);
    }
}
