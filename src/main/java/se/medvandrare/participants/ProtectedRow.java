package se.medvandrare.participants;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with protected identity in a list: a coded reference and a month, nothing more.
 *
 * @param waiting whether somebody has asked to lift the mark
 */
record ProtectedRow(long personId, int code, @Nullable LocalDate enteredOn, boolean inside, boolean waiting) {

    /** How the reference is written everywhere. */
    static String coded(int code) {
        return "S-%04d".formatted(code);
    }

    public String reference() {
        return coded(code);
    }

    public @Nullable YearMonth month() {
        return enteredOn == null ? null : YearMonth.from(enteredOn);
    }
}
