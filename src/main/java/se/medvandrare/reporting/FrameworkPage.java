package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.List;

/** A framework with those of its definitions that are asked for. */
record FrameworkPage(
        List<FrameworkQueries.Framework> frameworks,
        FrameworkQueries.Framework framework,
        FrameworkFilter asked,
        List<VersionRow> rows,
        LocalDate today) {}
