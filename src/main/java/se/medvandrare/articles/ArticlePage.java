package se.medvandrare.articles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Written;

/** One article. */
record ArticlePage(Row row, Written written, LocalDate today) {

    /** Whether the day has passed by which somebody should have read it again. */
    public boolean late() {
        return row.reviewBy().isBefore(today);
    }

    public boolean hasSwedish() {
        return row.swedishBody() != null && !written.swedish();
    }

    record Row(
            String slug,
            Topic topic,
            String authority,
            @Nullable String authorityWeb,
            @Nullable String authorityPhone,
            LocalDate reviewedOn,
            LocalDate reviewBy,
            String title,
            String summary,
            String body,
            String written,
            @Nullable String swedishTitle,
            @Nullable String swedishBody) {}
}
