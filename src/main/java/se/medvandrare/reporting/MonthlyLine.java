package se.medvandrare.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A participant in a month, number still encrypted. Of somebody with protected identity it holds neither name nor number.
 *
 * @param code of the reference of somebody with protected identity
 * @param exitedOn only when it is known by the end of the month
 * @param hours whole hours attended in the month, rounded down
 * @param fingerprint of the line as the file has it, salted
 */
record MonthlyLine(
        long enrolmentId,
        long personId,
        boolean hidden,
        @Nullable Integer code,
        String gender,
        @Nullable LocalDate birthDate,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable Long numberId,
        byte @Nullable [] number,
        LocalDate enteredOn,
        @Nullable LocalDate exitedOn,
        int hours,
        String fingerprint) {}
