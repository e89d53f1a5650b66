package se.medvandrare.participants;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roll of a session, ready to be ticked.
 *
 * @param version of the roll the ticks are from; -1 when none has been called
 * @param hidden how many with protected identity are enrolled that day; they are not on the list
 * @param present saved attendances, those of hidden people too
 */
record RollPage(
        SessionRow session,
        int version,
        List<Line> lines,
        int hidden,
        int present,
        @Nullable Next next,
        Fill fill) {

    static final int NEVER = -1;

    static RollPage of(SessionRow session, int version, List<RollRow> rows, Fill fill) {
        return new RollPage(
                session,
                version,
                rows.stream().map(row -> Line.of(row, session.length(), fill)).toList(),
                0,
                0,
                null,
                fill);
    }

    RollPage counting(int hidden, int present, @Nullable Next next) {
        return new RollPage(session, version, lines, hidden, present, next, fill);
    }

    /** The same page with what somebody ticked, beside what is saved. */
    RollPage with(Set<Long> ticked, Map<Long, String> minutes, boolean compare) {
        var mine = lines.stream()
                .map(line -> line.with(ticked.contains(line.id()), minutes.get(line.id()), compare))
                .toList();
        return new RollPage(session, version, mine, hidden, present, next, fill);
    }

    public boolean called() {
        return version != NEVER;
    }

    public int heads() {
        return session.heads() == null ? 0 : session.heads();
    }

    public int visits() {
        return heads() + present;
    }

    /** Which ticks the page begins with. */
    enum Fill {
        SAVED,
        ALLA,
        FORRA
    }

    /** The next session of the same activity; null when it lies ahead still. */
    record Next(long id, LocalDateTime startsAt, boolean open) {}

    /** A person with a tick; differs when somebody else saved another answer meanwhile. */
    record Line(long id, String name, boolean ticked, String minutes, boolean differs) {

        static Line of(RollRow row, int length, Fill fill) {
            var ticked =
                    switch (fill) {
                        case ALLA -> true;
                        case FORRA -> row.lastTime();
                        case SAVED -> row.minutes() != null;
                    };
            return new Line(
                    row.enrolmentId(),
                    row.name(),
                    ticked,
                    String.valueOf(row.minutes() == null ? length : row.minutes()),
                    false);
        }

        Line with(boolean mine, @Nullable String mineMinutes, boolean compare) {
            return compare
                    ? new Line(id, name, ticked, minutes, ticked != mine)
                    : new Line(id, name, mine, mineMinutes == null ? minutes : mineMinutes, false);
        }
    }
}
