package se.medvandrare.desk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line in the list of a day.
 *
 * @param undoable one's own, registered within the last ten minutes
 * @param grouped registered at once with others, and undone with them
 * @param correctable one's own, registered today
 */
record ContactRow(
        long id,
        LocalDateTime at,
        String nameSv,
        String nameEn,
        @Nullable String language,
        Channel channel,
        Outcome outcome,
        boolean interpreter,
        @Nullable String sentTo,
        boolean mine,
        boolean undoable,
        boolean correctable,
        boolean grouped,
        @Nullable Behalf onBehalf) {

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    /** Whether it says the same as the other and was registered within a minute after it. */
    boolean follows(ContactRow other) {
        return other.id < id
                && other.mine
                && other.nameSv.equals(nameSv)
                && other.channel == channel
                && Objects.equals(other.language, language)
                && Duration.between(other.at, at).abs().compareTo(AT_ONCE) < 0;
    }
}
