package se.medvandrare.participants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register. Of somebody with protected identity it says the reference and nothing else.
 *
 * @param reference for example {@code S-0012}; null for everybody else
 * @param number masked on the page, in full in the file and in a sample; null when there is none
 * @param minutes attended so far
 */
record RosterRow(
        long enrolmentId,
        @Nullable String reference,
        String givenName,
        String familyName,
        Identifier.@Nullable Kind kind,
        @Nullable String number,
        @Nullable LocalDate birthDate,
        Person.@Nullable Gender gender,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate exitedOn,
        @Nullable Boolean thirdCountryNational,
        @Nullable Boolean unaccompaniedMinor,
        TargetGroupCheck.@Nullable Document document,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy,
        long minutes,
        @Nullable String phone,
        @Nullable String email) {

    private static final int HOUR = 60;

    static RosterRow coded(long enrolment, int code) {
        return new RosterRow(
                enrolment,
                ProtectedRow.coded(code),
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null);
    }

    public boolean hidden() {
        return reference != null;
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    public boolean unchecked() {
        return !hidden() && document == null;
    }

    /** Whole hours, rounded down. */
    public long hours() {
        return minutes / HOUR;
    }
}
