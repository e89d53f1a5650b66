package se.medvandrare.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the committee is told of a month. Numbers below five are not in it, nor what would tell them.
 *
 * @param total contacts; null where it is hidden, and so are the other numbers
 * @param before contacts of the month before
 * @param interpreted contacts with an interpreter
 * @param unanswered questions that the own pages did not answer
 * @param topics the commonest first, five at most; the others likewise
 * @param busy when most came, a weekday and an hour; null when nobody did
 */
record CommitteeFacts(
        @Nullable Long total,
        @Nullable Long before,
        @Nullable Long interpreted,
        @Nullable Long unanswered,
        List<Line> topics,
        List<Line> languages,
        List<Line> outcomes,
        List<Line> unansweredTopics,
        List<Line> sent,
        @Nullable String busy) {

    static final int MOST = 5;

    /** How many more than the month before; negative for fewer, null when either is hidden. */
    public @Nullable Long more() {
        return total == null || before == null ? null : total - before;
    }

    /**
     * A number with its name.
     *
     * @param before the same of the month before; null where it is hidden or not told
     */
    record Line(String name, long number, @Nullable Long before) {}
}
