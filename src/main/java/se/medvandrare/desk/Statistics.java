package se.medvandrare.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk did in a period, and in another to compare with.
 *
 * @param before null when nothing is compared, and then so is {@code headlinesBefore}
 * @param merged whether something was registered on a topic that counts as another
 */
record Statistics(
        Choice choice,
        @Nullable Period before,
        List<Headline> headlines,
        @Nullable List<Headline> headlinesBefore,
        boolean empty,
        boolean merged,
        List<Chart> charts) {

    public Period period() {
        return choice.period();
    }

    public boolean shared() {
        return choice.shared();
    }

    /** The figure of that key; null where it is hidden. */
    public @Nullable Long number(String key) {
        return number(headlines, key);
    }

    /** The same of the other period; null where it is hidden, too, and when nothing is compared. */
    public @Nullable Long numberBefore(String key) {
        return headlinesBefore == null ? null : number(headlinesBefore, key);
    }

    private static @Nullable Long number(List<Headline> headlines, String key) {
        return headlines.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /**
     * Which contacts are counted.
     *
     * @param desk null for all of them
     * @param shared numbers below five are left out, so that it may leave the house
     */
    record Choice(Period period, Against against, @Nullable Long desk, boolean shared) {}
}
