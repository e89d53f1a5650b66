package se.medvandrare.reporting;

import java.time.LocalDate;
import se.medvandrare.base.Refused;

/** From the first to the last day; both belong to it. */
record Period(LocalDate from, LocalDate till) {

    Period {
        if (till.isBefore(from)) {
            throw new Refused("reporting.period.backwards");
        }
    }
}
