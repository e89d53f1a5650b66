package se.medvandrare.activities;

import java.time.Instant;

/** People who are enrolled in the project of a session and check in with a code of their own, not with a name. */
public interface Enrolled {

    /**
     * Notes that the holder of the code has come; twice changes nothing. Runs inside the tenant of the session.
     *
     * @param typed as it was typed
     * @return false when nobody enrolled that day has the code
     */
    boolean checkIn(SessionFacts session, String typed, Instant now);

    /** How many have checked in at the session. */
    int checkedIn(long session);
}
