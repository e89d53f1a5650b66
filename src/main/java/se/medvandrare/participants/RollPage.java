package se.medvandrare.participants;

import java.time.LocalDateTime;
import java.util.List;
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

    /** With everybody first when nobody has come before. */
    static RollPage of(SessionRow session, int version, List<RollRow> rows, Fill fill) {
        var nobodyYet = rows.stream().noneMatch(RollRow::usual);
        return new RollPage(
                session,
                version,
                rows.stream()
                        .map(row -> nobodyYet || row.arrivedAt() != null ? row.first() : row)
                        .map(row -> Line.of(row, session.length(), fill, version == NEVER))
                        .toList(),
                0,
                0,
                null,
                fill);
    }

    RollPage counting(int hidden, int present, @Nullable Next next) {
        return new RollPage(session, version, lines, hidden, present, next, fill);
    }

    /** The same page with what somebody ticked, beside what is saved. */
    RollPage with(RollForm form, boolean compare) {
        var mine = lines.stream().map(line -> line.with(form, compare)).toList();
        return new RollPage(session, version, mine, hidden, present, next, fill);
    }

    /** Those who usually come. */
    public List<Line> first() {
        return lines.stream().filter(Line::usual).toList();
    }

    /** The others who are enrolled. */
    public List<Line> others() {
        return lines.stream().filter(line -> !line.usual()).toList();
    }

    /** Whether something is ticked or has to be compared among the others. */
    public boolean open() {
        return others().stream().anyMatch(line -> line.ticked() || line.differs());
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

    /**
     * A person with a tick.
     *
     * @param arrivedAt when they checked in, Swedish local time; null when they did not
     * @param usual stands among the first, who usually come
     * @param differs somebody else saved another answer meanwhile
     */
    record Line(
            long id,
            String name,
            @Nullable LocalDateTime arrivedAt,
            boolean usual,
            boolean ticked,
            boolean late,
            String minutes,
            boolean differs) {

        /** Whoever checked in is ticked until somebody has called the roll. */
        static Line of(RollRow row, int length, Fill fill, boolean uncalled) {
            var came = uncalled && row.arrivedAt() != null;
            var ticked =
                    switch (fill) {
                        case ALLA -> row.usual() || row.minutes() != null;
                        case FORRA -> row.lastTime() || came;
                        case SAVED -> row.minutes() != null || came;
                    };
            return new Line(
                    row.enrolmentId(),
                    row.name(),
                    row.arrivedAt(),
                    row.usual(),
                    ticked,
                    row.late(),
                    minutes(row.minutes(), length),
                    false);
        }

        static Line coded(ProtectedRolls.Row row, int length) {
            return new Line(
                    row.enrolmentId(),
                    ProtectedRow.coded(row.code()),
                    row.arrivedAt(),
                    true,
                    row.minutes() != null,
                    row.late(),
                    minutes(row.minutes(), length),
                    false);
        }

        private static String minutes(@Nullable Integer saved, int length) {
            return String.valueOf(saved == null ? length : saved);
        }

        Line with(RollForm form, boolean compare) {
            var mine = form.present().contains(id);
            return compare
                    ? new Line(id, name, arrivedAt, usual, ticked, late, minutes, ticked != mine)
                    : new Line(
                            id,
                            name,
                            arrivedAt,
                            usual,
                            mine,
                            form.late().contains(id),
                            form.minutes().getOrDefault(id, minutes),
                            false);
        }
    }
}
