package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stay of somebody with protected identity: days and whether it has ended, no project and no name. */
record ProtectedStay(List<Spell> spells, @Nullable LocalDate exitedOn, Situation situation) {

    static ProtectedStay of(Enrolment enrolment) {
        return new ProtectedStay(enrolment.spells(), enrolment.exitedOn(), enrolment.situation());
    }

    public boolean inside() {
        return exitedOn == null;
    }
}
