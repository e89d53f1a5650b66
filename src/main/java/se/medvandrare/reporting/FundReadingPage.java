package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.projects.ProjectFacts;

/** An indicator of the fund that is read by hand, with every reading. */
record FundReadingPage(ProjectFacts project, FundValue indicator, List<Row> readings) {

    /** One reading. */
    record Row(
            long id,
            LocalDate readOn,
            int value,
            @Nullable String method,
            String source,
            @Nullable String byName,
            boolean struck) {}
}
