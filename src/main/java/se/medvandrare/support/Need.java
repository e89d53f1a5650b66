package se.medvandrare.support;

import java.util.List;

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

    /** Small numbers are not told; nobody at all is no number. */
    public static String shown(long number) {
        return number == 0 ? "0" : number < SMALL ? "<" + SMALL : String.valueOf(number);
    }

    public String many() {
        return shown(people);
    }

    /** The key of what stands in the way and of when they can, each with its number as it is shown. */
    public List<Part> parts() {
        return List.of(
                new Part("support.time.MORNING", morning),
                new Part("support.time.AFTERNOON", afternoon),
                new Part("support.time.EVENING", evening),
                new Part("support.time.WEEKEND", weekend),
                new Part("support.need.time", time),
                new Part("support.need.money", money),
                new Part("support.need.childCare", childCare),
                new Part("support.need.transport", transport),
                new Part("support.need.language", swedish));
    }

    /** One cell of the row. */
    record Part(String key, long number) {

        public String shown() {
            return Need.shown(number);
        }
    }
}
