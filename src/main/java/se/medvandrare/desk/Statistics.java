package se.medvandrare.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk did in a period.
 *
 * @param shared numbers below five are left out, so that it may leave the house
 */
record Statistics(
        Period period,
        @Nullable Long desk,
        boolean shared,
        long total,
        long interpreted,
        long looked,
        long unanswered,
        List<Chart> charts) {

    /** The total, or that it is too small to tell. */
    public boolean tooFew() {
        return shared && total > 0 && total < Chart.SMALL;
    }

    public boolean tells(long number) {
        return !shared || number == 0 || number >= Chart.SMALL;
    }
}
