package se.medvandrare.participants;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field for each line of the paper, in its order; those who are not printed on it come last.
 *
 * @param printed how many stand on the paper
 */
record KeyingPage(SessionRow session, int version, int printed, int hidden, List<Line> lines) {

    static KeyingPage of(RollPage roll) {
        var order = Stream.concat(roll.first().stream(), roll.others().stream()).toList();
        var length = roll.session().length();
        return new KeyingPage(
                roll.session(),
                roll.version(),
                roll.first().size(),
                roll.hidden(),
                IntStream.range(0, order.size())
                        .mapToObj(at -> Line.of(at + 1, order.get(at), length))
                        .toList());
    }

    /** The same page with what was typed, and what of it cannot be read. */
    KeyingPage typed(KeyingForm form) {
        var unreadable = form.unreadable();
        return with(
                form.version(),
                lines.stream()
                        .map(line -> line.with(form, null, unreadable.contains(line.id())))
                        .toList());
    }

    /** The same page with what was typed beside what somebody else has saved. */
    KeyingPage beside(KeyingForm form) {
        return with(
                version,
                lines.stream().map(line -> line.with(form, line.typed(), false)).toList());
    }

    private KeyingPage with(int of, List<Line> changed) {
        return new KeyingPage(session, of, printed, hidden, changed);
    }

    public boolean wrong() {
        return lines.stream().anyMatch(Line::wrong);
    }

    public List<Line> onPaper() {
        return lines.subList(0, printed);
    }

    public List<Line> others() {
        return lines.subList(printed, lines.size());
    }

    /**
     * One person.
     *
     * @param saved what somebody else has saved meanwhile; null when nobody has
     */
    record Line(
            int number,
            long id,
            String name,
            String typed,
            @Nullable String saved,
            boolean wrong) {

        static Line of(int number, RollPage.Line line, int length) {
            return new Line(number, line.id(), line.name(), KeyingForm.written(line, length), null, false);
        }

        Line with(KeyingForm form, @Nullable String theirs, boolean unreadable) {
            return new Line(number, id, name, form.typed().getOrDefault(id, typed), theirs, unreadable);
        }

        public boolean differs() {
            return saved != null && !saved.equals(typed);
        }
    }
}
