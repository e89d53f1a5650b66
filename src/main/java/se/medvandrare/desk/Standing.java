package se.medvandrare.desk;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a clerk stands and what the form is preset to, remembered in the session.
 *
 * @param desk null until one has been chosen
 * @param onlyMine the list shows one's own contacts only
 * @param practice what is registered is counted nowhere
 */
record Standing(@Nullable Long desk, Channel channel, boolean onlyMine, boolean practice) implements Serializable {

    private static final String KEY = "desk";

    static Standing of(HttpSession session) {
        return session.getAttribute(KEY) instanceof Standing standing
                ? standing
                : new Standing(null, Channel.COUNTER, false, false);
    }

    Standing at(long desk) {
        return new Standing(desk, channel, onlyMine, practice);
    }

    Standing by(Channel channel) {
        return new Standing(desk, channel, onlyMine, practice);
    }

    Standing showing(boolean onlyMine) {
        return new Standing(desk, channel, onlyMine, practice);
    }

    Standing practising(boolean practice) {
        return new Standing(desk, channel, onlyMine, practice);
    }

    /** Writes only what has changed: each writing of a session is a statement in the database. */
    void keep(HttpSession session) {
        if (!equals(of(session))) {
            session.setAttribute(KEY, this);
        }
    }
}
