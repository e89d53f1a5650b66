package se.medvandrare.participants;

import java.util.Map;

/**
 * What became of one row.
 *
 * @param faults the refusal by field; empty when the row could be read and suits the rules
 */
record FillAnswer(State state, Map<String, String> faults) {

    static final FillAnswer SAVED = new FillAnswer(State.SAVED, Map.of());
    static final FillAnswer NOTHING = new FillAnswer(State.NOTHING, Map.of());
    static final FillAnswer LATE = new FillAnswer(State.LATE, Map.of());

    static FillAnswer wrong(Map<String, String> faults) {
        return new FillAnswer(State.WRONG, faults);
    }

    /** Saved, not typed in, refused, or changed by somebody else meanwhile. */
    enum State {
        SAVED,
        NOTHING,
        WRONG,
        LATE
    }
}
