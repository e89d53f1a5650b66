package se.medvandrare.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Option;

/**
 * The page of an evening.
 *
 * @param topics those most asked for at the desk
 * @param languages those most heard at the desk
 * @param asked the topics that were asked about
 * @param heard the languages that were heard
 * @param submission of the next tap, where there is no script
 */
record CafePage(
        EveningRow evening,
        Counted counted,
        List<Option> topics,
        List<Option> moreTopics,
        List<Option> languages,
        List<Option> moreLanguages,
        List<Chart.Bar> asked,
        List<Chart.Bar> heard,
        List<CafeWishes.Wish> wishes,
        UUID submission) {

    /**
     * What is counted now.
     *
     * @param last the reader's own last tap, which can be undone; null when there is none
     */
    record Counted(
            boolean open,
            long heads,
            Figures figures,
            @Nullable Last last) {}

    /**
     * A tap to undo.
     *
     * @param what as its button says it
     * @param label as people read it
     */
    record Last(UUID submission, String what, String label) {}
}
