package se.medvandrare.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report in the list of its project. */
record ReportRow(
        long id,
        String framework,
        LocalDate fromOn,
        LocalDate tillOn,
        int edition,
        ReportState state,
        @Nullable LocalDate handedInOn,
        @Nullable String reference) {}
