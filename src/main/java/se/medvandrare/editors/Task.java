package se.medvandrare.editors;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something for an editor to write, translate, correct or review.
 *
 * @param what topic, word or title it is about
 * @param address of the page for visitors, without language and municipality; null when there is none
 */
record Task(
        long id,
        String kind,
        String what,
        @Nullable String language,
        @Nullable String address,
        String madeBy,
        LocalDateTime madeAt) {}
