package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.List;

/** An indicator with all its versions, the newest first, and what was changed in them. */
record DefinitionPage(
        FrameworkQueries.Framework framework,
        List<VersionRow> versions,
        List<FrameworkQueries.Change> changes,
        LocalDate today) {

    /** The version that holds for one's own projects, else the first that will. */
    public VersionRow current() {
        return versions.stream()
                .filter(it -> !it.owner().equals("OTHER") && it.when(today).equals("NOW"))
                .findFirst()
                .orElse(versions.get(versions.size() - 1));
    }
}
