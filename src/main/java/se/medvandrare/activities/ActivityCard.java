package se.medvandrare.activities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Written;

/**
 * One session as a visitor sees it in a list: strings that are ready to be written.
 *
 * @param state class of the card: cancelled, today or nothing
 * @param again when a cancelled session is held the next time; null when it is not cancelled or nobody knows
 * @param notice what the organiser says about this session, in Swedish
 */
record ActivityCard(
        String href,
        String title,
        String summary,
        Written written,
        String state,
        boolean cancelled,
        @Nullable String again,
        @Nullable String notice,
        LocalDate day,
        String themeIcon,
        String theme,
        String when,
        String place,
        String price,
        boolean womenOnly,
        String forWhom,
        boolean signUp,
        boolean mine) {}
