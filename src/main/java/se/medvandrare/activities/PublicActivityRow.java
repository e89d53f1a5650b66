package se.medvandrare.activities;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One session in a public list, with the text of its activity in the best language for the reader.
 *
 * @param written tag of the language the text stands in
 * @param swedishTitle null when there is no Swedish text
 * @param again when a cancelled session is held the next time; null when nobody knows
 * @param mine held in the reader's language or interpreted into it
 */
record PublicActivityRow(
        long activityId,
        Theme theme,
        String title,
        String summary,
        String written,
        @Nullable String swedishTitle,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        boolean cancelled,
        @Nullable String notice,
        @Nullable LocalDateTime again,
        String place,
        String town,
        BigDecimal price,
        boolean forChildren,
        boolean womenOnly,
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        boolean signUp,
        boolean mine) {}
