package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.medvandrare.reporting.MonthlyQueries.Counted;
import se.medvandrare.reporting.MonthlyQueries.Sent;

/**
 * A month of a project and how its file stands.
 *
 * @param counted who and how much it would hold now; null before anybody was there
 * @param sent how it was sent the last time; null when it was not
 */
record MonthlyMonth(
        YearMonth month,
        State state,
        @Nullable Counted counted,
        @Nullable Sent sent) {

    /** How long a month is open, in days. */
    private static final int OPEN = 28;

    /** How the file of a month stands. */
    enum State {
        /** The month is not over. */
        COMING,
        /** To be sent now. */
        OPEN,
        /** To be sent, and it is late. */
        LATE,
        /** An earlier month has to be sent first. */
        WAITS,
        SENT,
        /** To be sent again now, since something in it or before it has changed. */
        AGAIN,
        /** To be sent again when an earlier month has been. */
        AGAIN_LATER
    }

    /** The first day on which the file can be sent. */
    public LocalDate opensOn() {
        return opensOn(month);
    }

    /** The last day of the four weeks. */
    public LocalDate dueOn() {
        return opensOn().plusDays(OPEN - 1L);
    }

    static LocalDate opensOn(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    /** Whether the file is sent next. */
    public boolean next() {
        return state == State.OPEN || state == State.LATE || state == State.AGAIN;
    }

    /** Whether the file can be made: the next one, or one that was sent and still holds. */
    public boolean makes() {
        return next() || state == State.SENT;
    }
}
