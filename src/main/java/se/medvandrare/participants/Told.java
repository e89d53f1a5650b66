package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One stay as a register that is taken over tells it: what is known, under the names of the columns it ends in, written as the
 * database writes it; dates as ISO. What is not there is not known.
 *
 * @param line where it stood, from 1
 */
public record Told(int line, Map<String, String> facts) {

    /** Name of the kind of number, {@code PERSONNUMMER}, {@code SAMORDNINGSNUMMER} or {@code LMA}; absent without a number. */
    public static final String KIND = "kind";

    /** The number in its one form, see {@link Intake#number}. */
    public static final String NUMBER = "number";

    /** Supports joined by {@code |}. */
    public static final String SUPPORT = "support";

    /** Whether the project helped, {@code true} or {@code false}. */
    public static final String HELPFUL = "helpful";

    /** Day and kind of document of the target-group check. */
    public static final String CHECKED_ON = "checked_on";

    public static final String DOCUMENT = "document";
    static final String ENTERED_ON = "entered_on";
    static final String EXITED_ON = "exited_on";

    @Nullable String get(String name) {
        return facts.get(name);
    }

    LocalDate enteredOn() {
        return LocalDate.parse(facts.get(ENTERED_ON));
    }

    @Nullable LocalDate exitedOn() {
        var day = facts.get(EXITED_ON);
        return day == null ? null : LocalDate.parse(day);
    }

    List<String> supports() {
        var supports = facts.get(SUPPORT);
        return supports == null ? List.of() : List.of(supports.split("\\|"));
    }

    /**
     * A day of attendance without a session of ours.
     *
     * @param minutes 1 to 1440; 0 when it is not known how long
     */
    public record Day(LocalDate day, String support, int minutes) {}

    /**
     * Everything about one person.
     *
     * @param number without stays: the number by which the person is found in the project
     */
    public record Person(@Nullable String kind, @Nullable String number, List<Told> stays, List<Day> days) {}
}
