package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on the time line of a project.
 *
 * @param kind key of the text that says what it is, after {@code projects.timeline.kind.}
 * @param href its page
 * @param lang of the name
 * @param from null when nobody has said when
 * @param till the same day for a meeting or a last day
 * @param done what was to be done is done
 */
record TimeRow(
        String kind,
        String name,
        String lang,
        String dir,
        String href,
        @Nullable LocalDate from,
        @Nullable LocalDate till,
        boolean done) {

    private static final List<String> DAYS = List.of("MEETING", "EVALUATION");

    /** A goal or a meeting, written in Swedish. */
    static TimeRow of(
            String kind, String name, String href, @Nullable LocalDate from, @Nullable LocalDate till, boolean done) {
        return new TimeRow(kind, name, "sv", "ltr", href, from, till, done);
    }

    /** Whether it is a day, and no stretch of time. */
    public boolean isDay() {
        return DAYS.contains(kind);
    }

    boolean isDated() {
        return from != null && till != null;
    }

    boolean touches(LocalDate start, LocalDate end) {
        return from == null || till == null || !from.isAfter(end) && !till.isBefore(start);
    }

    /** The part of it that lies within the two days. */
    TimeRow within(LocalDate start, LocalDate end) {
        return from == null || till == null
                ? this
                : new TimeRow(
                        kind,
                        name,
                        lang,
                        dir,
                        href,
                        from.isBefore(start) ? start : from,
                        till.isAfter(end) ? end : till,
                        done);
    }
}
