package se.medvandrare.projects;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time line of a project, for a picture and a table of the same rows.
 *
 * @param rows nothing of them is outside the project's days
 * @param outside how many things lie outside and are left out
 */
record TimelinePage(ProjectFacts project, List<TimeRow> rows, int outside, LocalDate today) {

    /** Widths and heights of the picture, in its own units. */
    private static final int NAMES = 300;

    private static final int DAYS = 700;
    private static final int HEAD = 30;
    private static final int ROW = 28;
    private static final int LONGEST = 34;

    public int width() {
        return NAMES + DAYS;
    }

    public int height() {
        return HEAD + ROW * bars().size() + 4;
    }

    /** The rows that have a time, from above. */
    public List<Bar> bars() {
        var dated = rows.stream().filter(TimeRow::isDated).toList();
        return Stream.iterate(0, at -> at < dated.size(), at -> at + 1)
                .map(at -> bar(dated.get(at), HEAD + ROW * at))
                .toList();
    }

    /** The first days of the half-years within the project, and its own first day. */
    public List<Mark> marks() {
        var first = project.startsOn().withDayOfYear(1);
        return Stream.concat(
                        Stream.of(project.startsOn()),
                        Stream.iterate(first, day -> !day.isAfter(project.endsOn()), day -> day.plusMonths(6))
                                .filter(day -> day.isAfter(project.startsOn().plusMonths(2))))
                .map(day -> new Mark(day, x(day)))
                .toList();
    }

    /** Where today is; left of everything when it is outside the project. */
    public int now() {
        return today.isBefore(project.startsOn()) || today.isAfter(project.endsOn()) ? -1 : x(today);
    }

    private Bar bar(TimeRow row, int top) {
        var from = x(row.from());
        var name = row.name().length() > LONGEST
                ? row.name().substring(0, LONGEST - 1).strip() + "…"
                : row.name();
        return new Bar(row, name, from, Math.max(6, x(row.till().plusDays(1)) - from), top);
    }

    private int x(LocalDate day) {
        var all = ChronoUnit.DAYS.between(project.startsOn(), project.endsOn()) + 1;
        return NAMES + (int) (ChronoUnit.DAYS.between(project.startsOn(), day) * DAYS / all);
    }

    /** A row as it is drawn. */
    record Bar(TimeRow row, String name, int from, int length, int top) {

        /** A diamond for a day. */
        public String diamond() {
            return "M%d %d l7 7 l-7 7 l-7 -7 z".formatted(from, top + 6);
        }
    }

    record Mark(LocalDate day, int x) {}
}
