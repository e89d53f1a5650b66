package se.medvandrare.shell;

import org.jspecify.annotations.Nullable;

/**
 * Something a visitor searched for.
 *
 * @param kind activity, place, article or organisation, as in its key of the texts
 * @param key what stands at the end of its address
 * @param written tag of the language of title and summary
 */
record SearchHit(
        String kind,
        long id,
        @Nullable String key,
        String title,
        @Nullable String summary,
        String written) {}
