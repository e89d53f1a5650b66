package se.medvandrare.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What guidance and the projects lead to in a year, over the whole tenant and without persons.
 *
 * @param first from the first contact to the first activity
 * @param start from a referral to the start
 * @param early measures within thirty days
 * @param swedish hours of practice
 */
record Effects(
        WaitTable first,
        WaitTable start,
        List<Share> early,
        List<Hours> swedish,
        Share leisure,
        List<Obstacle> obstacles) {

    /**
     * How many of how many.
     *
     * @param key what is counted
     */
    record Share(String key, long part, long whole) {

        /** Per cent; null when it is known of few, or few are or are not. */
        public @Nullable Long perCent() {
            return whole < Need.SMALL || Need.few(part, whole) ? null : Long.valueOf(Math.round(100.0 * part / whole));
        }

        public String of() {
            return Need.shown(whole);
        }
    }

    /** Hours of a month that people practised Swedish; null when they were few. */
    record Hours(LocalDate month, long people, long minutes) {

        private static final int MINUTES = 60;

        public String many() {
            return Need.shown(people);
        }

        public @Nullable Long hours() {
            return people < Need.SMALL ? null : Long.valueOf(Math.round((double) minutes / MINUTES));
        }
    }

    /** What was in the way, and for how many it is not any more, remains, or nothing has been done about it yet. */
    record Obstacle(String code, long removed, long remains, long noted) {

        public long all() {
            return removed + remains + noted;
        }

        /** All of them, then the parts; a dash where a part would tell of few others. */
        public List<String> shown() {
            return List.of(Need.shown(all()), part(removed), part(remains), part(noted));
        }

        private String part(long number) {
            return Need.few(number, all()) ? "–" : String.valueOf(number);
        }
    }
}
