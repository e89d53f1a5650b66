package se.medvandrare.support;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.SmallNumbers;

/**
 * An activity that was planned for a wish, and how many know of it.
 *
 * @param startsAt of its next session
 * @param address of its public page, without language
 * @param letters how many a letter was sent to
 * @param told how many their guide has told
 * @param waiting how many are to be told
 */
record Plan(
        String interest,
        long activityId,
        String title,
        LocalDateTime startsAt,
        String address,
        long letters,
        long told,
        long waiting) {

    /** The three numbers; null where it, or what is left without it, would tell of few. Nobody at all is no number. */
    public List<@Nullable Long> shown() {
        var some = LongStream.of(letters, told, waiting).filter(it -> it > 0).toArray();
        var hidden = SmallNumbers.hiddenParts(some);
        var unseen = IntStream.range(0, some.length)
                .filter(at -> hidden[at])
                .mapToObj(at -> some[at])
                .collect(Collectors.toSet());
        return Stream.of(letters, told, waiting)
                .<@Nullable Long>map(it -> unseen.contains(it) ? null : it)
                .toList();
    }
}
