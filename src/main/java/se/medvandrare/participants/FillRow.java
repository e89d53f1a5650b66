package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person in a table to fill in, as they are known now.
 *
 * @param whole whether every field of the row is asked of this person
 * @param version of the facts; of a check the number of checks there are
 * @param now what is known, as it is written in a form; empty for nothing
 */
record FillRow(
        long id,
        long personId,
        String name,
        @Nullable Integer birthYear,
        LocalDate enteredOn,
        @Nullable LocalDate exitedOn,
        boolean whole,
        int version,
        Map<String, String> now) {

    /** The year of birth as text, since no year is written with a space in it. */
    public String year() {
        return birthYear == null ? "–" : String.valueOf(birthYear);
    }
}
