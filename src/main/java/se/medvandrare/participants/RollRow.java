package se.medvandrare.participants;

import org.jspecify.annotations.Nullable;

/**
 * One person on the list of a roll: the name and nothing more.
 *
 * @param minutes saved; null when not there
 */
record RollRow(
        long enrolmentId,
        long personId,
        String name,
        @Nullable Integer minutes,
        boolean lastTime) {}
