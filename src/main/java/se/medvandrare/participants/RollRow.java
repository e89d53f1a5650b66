package se.medvandrare.participants;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One person on the list of a roll: the name and nothing more.
 *
 * @param minutes saved; null when not there
 * @param arrivedAt when they checked in with their telephone, Swedish local time; null when they did not
 * @param lastTime was at the session whose roll was called before this one
 * @param usual was at a session of the activity in the weeks before
 */
record RollRow(
        long enrolmentId,
        long personId,
        String name,
        @Nullable Integer minutes,
        boolean late,
        @Nullable LocalDateTime arrivedAt,
        boolean lastTime,
        boolean usual) {

    RollRow first() {
        return new RollRow(enrolmentId, personId, name, minutes, late, arrivedAt, lastTime, true);
    }
}
