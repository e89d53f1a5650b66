package se.medvandrare.support;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many would like something now, when they can, and what is in the way for how many of them. */
record Need(
        String interest,
        long people,
        long morning,
        long afternoon,
        long evening,
        long weekend,
        long time,
        long money,
        long childCare,
        long transport,
        long swedish) {

    static final int SMALL = 5;
    private static final String OBSTACLE = "support.need.";

    /** Whether a number of a whole tells about few: there, or by what is left of the whole. */
    static boolean few(long number, long whole) {
        return small(number) || small(whole - number);
    }

    private static boolean small(long number) {
        return number > 0 && number < SMALL;
    }

    /** Small numbers are not told; nobody at all is no number. */
    public static String shown(long number) {
        return small(number) ? "<" + SMALL : String.valueOf(number);
    }

    public String many() {
        return shown(people);
    }

    /**
     * The key of what stands in the way and of when they can, each with its number as it is shown. Where all but a few of
     * them say so, the number is left out: it would tell of the others.
     */
    public List<Part> parts() {
        return Stream.of(
                        new Part("support.time.MORNING", morning),
                        new Part("support.time.AFTERNOON", afternoon),
                        new Part("support.time.EVENING", evening),
                        new Part("support.time.WEEKEND", weekend),
                        new Part("support.need.time", time),
                        new Part("support.need.money", money),
                        new Part("support.need.childCare", childCare),
                        new Part("support.need.transport", transport),
                        new Part("support.need.language", swedish))
                .map(part -> part.among(people))
                .toList();
    }

    /** Whether so many want it that more can be said of them. */
    public boolean told() {
        return people >= SMALL;
    }

    /** When most can come, as far as the row shows it: when nearly all can, else when the largest number can. */
    public List<Part> most() {
        var times = parts().stream()
                .filter(part -> part.obstacle() == null && part.many())
                .toList();
        var nearly = times.stream().filter(Part::nearlyAll).toList();
        long most = times.stream().mapToLong(Part::number).max().orElse(0);
        return nearly.isEmpty()
                ? times.stream().filter(part -> part.number() == most).toList()
                : nearly;
    }

    /** What is in the way of so many that their number is shown. */
    public List<Part> inTheWay() {
        return parts().stream()
                .filter(part -> part.obstacle() != null && part.many())
                .toList();
    }

    /** One cell of the row. */
    record Part(String key, long number, String shown) {

        private static final String NEARLY_ALL = "–";

        Part(String key, long number) {
            this(key, number, Need.shown(number));
        }

        /** The code of the obstacle it counts; null when it counts a time. */
        public @Nullable String obstacle() {
            return key.startsWith(OBSTACLE) ? key.substring(OBSTACLE.length()) : null;
        }

        boolean many() {
            return number >= SMALL;
        }

        /** All but a few. */
        public boolean nearlyAll() {
            return shown.equals(NEARLY_ALL);
        }

        Part among(long people) {
            return !small(number) && few(number, people) ? new Part(key, number, NEARLY_ALL) : this;
        }
    }
}
