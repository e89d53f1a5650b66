package se.medvandrare.desk;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a clerk stands and what the form is preset to, remembered in the session.
 *
 * @param desk null until one has been chosen
 * @param onlyMine the list shows one's own contacts only
 */
record Standing(@Nullable Long desk, Channel channel, boolean onlyMine) implements Serializable {

    private static final String KEY = "desk";

    static Standing of(HttpSession session) {
        return session.getAttribute(KEY) instanceof Standing standing
                ? standing
                : new Standing(null, Channel.COUNTER, false);
    }

    Standing at(long desk) {
        return new Standing(desk, channel, onlyMine);
    }

    Standing by(Channel channel) {
        return new Standing(desk, channel, onlyMine);
    }

    Standing showing(boolean onlyMine) {
        return new Standing(desk, channel, onlyMine);
    }

    /** Writes only what has changed: each writing of a session is a statement in the database. */
    void keep(HttpSession session) {
        if (!equals(of(session))) {
            session.setAttribute(KEY, this);
        }
    }
}
