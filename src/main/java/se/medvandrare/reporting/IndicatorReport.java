package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.ProjectFacts;

/**
 * A project's figures of one framework in one period.
 *
 * @param gaps what is missing, of how many participants
 */
record IndicatorReport(
        ProjectFacts project,
        @Nullable Funding funding,
        IndicatorQueries.Framework framework,
        Period period,
        List<Measured> indicators,
        List<Gap> gaps,
        List<IndicatorQueries.Own> own) {

    /** How many participants miss one thing. */
    record Gap(Missing missing, long people) {

        /** Whether the people may be opened. */
        public boolean opens() {
            return !missing.nameless();
        }
    }
}
