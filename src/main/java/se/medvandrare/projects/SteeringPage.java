package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a project is steered, table by table. */
record SteeringPage(ProjectFacts project, List<Table> tables) {

    /** Rows of a table that are shown at a time. */
    static final int SIZE = 20;

    /**
     * One table: what is to be done first and soonest, then what is done; meetings and lessons with the latest first.
     *
     * @param number of the part that is shown, from 1
     * @param total rows there are
     */
    record Table(SteeringKind kind, List<Row> rows, int number, int total) {

        public int last() {
            return (total + SIZE - 1) / SIZE;
        }

        public @Nullable String previous() {
            return number > 1 ? part(number - 1) : null;
        }

        public @Nullable String next() {
            return number < last() ? part(number + 1) : null;
        }

        private String part(int part) {
            return "?visa=" + kind.word() + "&sida=" + part + "#" + kind.word();
        }
    }

    /**
     * One row.
     *
     * @param day of a meeting or a lesson, or the last day for something to be done
     * @param who or what a function or an organisation is called
     * @param more channel, finding, or the day of the meeting that decided
     * @param place in its table, from 1
     * @param late to be done, and the day has passed
     */
    record Row(
            SteeringKind kind,
            long id,
            int version,
            LocalDate day,
            @Nullable String what,
            String who,
            @Nullable String more,
            @Nullable LocalDate doneOn,
            boolean late,
            int place,
            int total) {}
}
