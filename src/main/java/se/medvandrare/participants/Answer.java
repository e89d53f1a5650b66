package se.medvandrare.participants;

import java.util.Map;

/** What somebody said of a whole roll, however they said it. */
interface Answer {

    /** Of the roll the answer was made from; {@link RollPage#NEVER} when none had been called. */
    int version();

    /**
     * Those who were there, by enrolment.
     *
     * @param length of the session in minutes, for those of whom nothing else is said
     */
    Map<Long, Presence> presences(int length);
}
