package se.medvandrare.participants;

import java.time.LocalDate;
import se.medvandrare.base.Refused;

/** The project somebody is enrolled in, as far as enrolling needs it. */
record ProjectRow(long id, String slug, String name, LocalDate startsOn, LocalDate endsOn) {

    /** Refuses a first day in the future or outside the project. */
    void mustTakeEntry(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refused("participants.form.enteredOn.future");
        }
        if (on.isBefore(startsOn) || on.isAfter(endsOn)) {
            throw new Refused("participants.form.enteredOn.outside", startsOn.toString(), endsOn.toString());
        }
    }
}
