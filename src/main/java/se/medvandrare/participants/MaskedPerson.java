package se.medvandrare.participants;

import org.jspecify.annotations.Nullable;

/**
 * Somebody behind a figure, as the leader of the project may see them.
 *
 * @param gender name of the constant; {@code participants.gender.<gender>} is its label
 * @param identifier masked; null when there is none
 */
public record MaskedPerson(
        long enrolmentId,
        String name,
        @Nullable Integer birthYear,
        String gender,
        @Nullable String identifier) {}
