package se.medvandrare.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be in the way, by its code. */
class Obstacles {

    static final List<String> CODES = List.of("time", "money", "childCare", "transport", "language", "other");

    private Obstacles() {}

    /** Those that are or were in the way, from the states in the order of the codes. */
    static Map<String, ObstacleState> of(@Nullable ObstacleState... states) {
        var all = new LinkedHashMap<String, ObstacleState>();
        for (int at = 0; at < states.length; at++) {
            var state = states[at];
            if (state != null) {
                all.put(CODES.get(at), state);
            }
        }
        return all;
    }
}
