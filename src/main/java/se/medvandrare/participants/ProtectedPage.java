package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with protected identity, every field closed but for the one just opened.
 *
 * @param opened null when none is
 * @param lift the open request to lift the mark; null when there is none
 */
record ProtectedPage(
        long personId,
        String reference,
        Person.Protection protection,
        List<StayRow> stays,
        @Nullable Opened opened,
        @Nullable LiftRow lift) {

    /** Days that a stay has lasted; the project stands in a field of its own. */
    record StayRow(
            long enrolmentId, LocalDate enteredOn, @Nullable LocalDate exitedOn) {}

    /** A field that was opened; empty when nothing is known. */
    record Opened(ProtectedField field, List<String> values) {}

    /**
     * A request to lift the mark.
     *
     * @param mine whether the current user asked
     */
    record LiftRow(String askedBy, LocalDate askedOn, String reason, boolean mine) {}

    public boolean isOpen(ProtectedField field) {
        return opened != null && opened.field() == field;
    }
}
