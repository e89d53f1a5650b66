package se.medvandrare.reporting;

import java.util.Map;

/**
 * One rule's figure for one gender and one age band.
 *
 * @param band label of the framework's age band; UNKNOWN when the age is in none
 * @param value people counted in the period
 * @param incomplete people whose known facts would raise the value, but whose record is incomplete
 * @param soFar people counted up to the end of the period
 * @param why how many of the incomplete miss what
 */
record Cell(
        CountingRule rule,
        Gender gender,
        String band,
        long value,
        long incomplete,
        long soFar,
        Map<Missing, Long> why) {

    /** As it stands in files and addresses. */
    String bandWord() {
        return band.equals("UNKNOWN") ? "unknown" : band;
    }
}
