package se.medvandrare.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A project in a list. */
record ProjectRow(
        String slug,
        String name,
        String owner,
        @Nullable String municipality,
        @Nullable String fund,
        Phase phase,
        boolean archived,
        boolean fictional,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String shortDescription,
        String lang,
        String dir,
        boolean led) {}
