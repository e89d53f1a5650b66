package se.medvandrare.answers;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Written;

/**
 * Something the desk can answer with.
 *
 * @param kind activity, place, article, organisation or answer
 * @param text the summary, or the whole of one of the desk's own answers
 * @param address of its page
 * @param where where it is, or which authority says it
 * @param languages their names for the clerk
 * @param tags what is best about an organisation for somebody new, as keys of its words
 */
record Found(
        String kind,
        long id,
        String title,
        @Nullable String text,
        Written written,
        String address,
        @Nullable LocalDateTime nextAt,
        @Nullable String where,
        @Nullable String phone,
        @Nullable String email,
        List<String> languages,
        List<String> tags) {}
