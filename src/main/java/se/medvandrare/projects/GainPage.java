package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a partner was promised, what it has got, what it is believed to get, and every reading of that. */
record GainPage(
        ProjectFacts project,
        long id,
        String name,
        @Nullable String promised,
        @Nullable Reached reached,
        @Nullable Reached forecast,
        List<Row> readings) {

    /** One reading. */
    record Row(
            long id,
            LocalDate readOn,
            Reached reached,
            @Nullable Reached forecast,
            @Nullable String note,
            String source,
            @Nullable String byName,
            boolean struck) {}
}
