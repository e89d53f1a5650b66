package se.medvandrare.editors;

import org.jspecify.annotations.Nullable;

/**
 * Something that visitors did not find, how often in a week.
 *
 * @param taken a task about it is not done yet
 */
record Gap(
        @Nullable Long topicId,
        @Nullable String word,
        String label,
        @Nullable String language,
        long times,
        boolean taken) {}
