package se.medvandrare.participants;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one person in one project, to hand to that person.
 *
 * @param name as the person writes it
 * @param issuer the tenant, which is the controller
 * @param madeOn today
 * @param statement the funding sentence and the short description of the project; null when no EU fund pays
 * @param required what the hours are held against; null for the hours of a month
 */
record Certificate(
        String name,
        String project,
        String issuer,
        LocalDate madeOn,
        List<Row> rows,
        @Nullable String statement,
        @Nullable Required required) {

    public int minutes() {
        return rows.stream().mapToInt(Row::minutes).sum();
    }

    public String hours() {
        return PersonPage.AttendanceRow.hours(minutes());
    }

    /** Whether as many hours are attended as are required. */
    public boolean reached() {
        return required != null && minutes() >= required.hours() * 60;
    }

    /**
     * One session, or a day known from an earlier register.
     *
     * @param title null for a day without a session
     * @param from Swedish local time; null for a day without a session
     * @param to Swedish local time; null for a day without a session
     */
    record Row(
            LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String title,
            int minutes) {

        public String hours() {
            return PersonPage.AttendanceRow.hours(minutes);
        }
    }

    /**
     * How many hours are required.
     *
     * @param validFrom since when
     * @param verifiedOn when somebody checked it against the source; null when nobody has
     */
    record Required(
            int hours,
            LocalDate validFrom,
            String source,
            @Nullable LocalDate verifiedOn) {}
}
