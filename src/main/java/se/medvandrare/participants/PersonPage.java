package se.medvandrare.participants;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything a project leader sees of one person in one project. */
record PersonPage(
        ProjectRow project,
        PersonRow person,
        List<NumberRow> numbers,
        List<BirthDates.Change> births,
        List<SpellRow> spells,
        List<CheckRow> checks,
        List<ConsentRow> consents,
        List<MonthRow> months) {

    /** What the person has not said yes to. */
    public List<Consent.Kind> consentsToGive() {
        var held = consents.stream()
                .filter(it -> it.withdrawnOn() == null)
                .map(ConsentRow::kind)
                .toList();
        return Stream.of(Consent.Kind.values())
                .filter(kind -> !held.contains(kind))
                .toList();
    }

    /**
     * The facts, as they stand.
     *
     * @param language its name in the reader's language
     */
    record PersonRow(
            long enrolmentId,
            String name,
            @Nullable String language,
            @Nullable String phone,
            @Nullable String email,
            @Nullable LocalDate birthDate,
            @Nullable BirthDateSource birthDateSource,
            Person.Gender gender,
            Enrolment.Role role,
            LocalDate enteredOn,
            @Nullable LocalDate exitedOn,
            Situation situation,
            @Nullable Exit exit,
            @Nullable Level cefrExit,
            Later later) {

        public boolean inside() {
            return exitedOn == null;
        }
    }

    /** A number, masked. */
    record NumberRow(Identifier.Kind kind, Identifier.@Nullable Certainty certainty, String masked, LocalDate since) {}

    /** One stay. */
    record SpellRow(
            int number, LocalDate enteredOn, @Nullable LocalDate exitedOn) {}

    /** A target-group check. */
    record CheckRow(TargetGroupCheck.Document document, LocalDate checkedOn, String checkedBy) {}

    /** A consent, given and perhaps withdrawn. */
    record ConsentRow(
            long id,
            Consent.Kind kind,
            String textVersion,
            LocalDate givenOn,
            @Nullable LocalDate withdrawnOn) {}

    /** The attendance of a month, latest first, and its sum. */
    record MonthRow(YearMonth month, int minutes, List<AttendanceRow> sessions) {

        public String hours() {
            return AttendanceRow.hours(minutes);
        }
    }

    /** At one session. */
    record AttendanceRow(long sessionId, String title, LocalDateTime startsAt, int minutes) {

        static String hours(int minutes) {
            return minutes / 60 + ":" + String.format("%02d", minutes % 60);
        }
    }
}
