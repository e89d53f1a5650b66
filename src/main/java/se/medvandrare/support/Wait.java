package se.medvandrare.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many days people waited for something, of those for whom the waiting began in a month.
 *
 * @param month its first day; null for all the months together
 * @param people for how many it began
 * @param over for how many it is over; the quartiles are theirs
 * @param quarter days that a quarter of them waited at most; null when it is over for nobody
 */
record Wait(
        @Nullable LocalDate month,
        long people,
        long over,
        @Nullable Double quarter,
        @Nullable Double half,
        @Nullable Double threeQuarters) {

    public String all() {
        return Need.shown(people);
    }

    /** How many no longer wait, unless that would tell of the few who do. */
    public String ready() {
        return Need.few(over, people) ? "–" : Need.shown(over);
    }

    /** The lower quartile, the median and the upper quartile in whole days; a dash where they would be those of few. */
    public List<String> days() {
        return List.of(whole(quarter), whole(half), whole(threeQuarters));
    }

    private String whole(@Nullable Double days) {
        return over < Need.SMALL || days == null ? "–" : String.valueOf(Math.round(days));
    }
}
