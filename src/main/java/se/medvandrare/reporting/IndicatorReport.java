package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.ProjectFacts;

/**
 * A project's figures of one framework in one period.
 *
 * @param byHand those that are estimated or read by hand; none of another framework than the project's
 * @param gaps what is missing, of how many participants
 */
record IndicatorReport(
        ProjectFacts project,
        @Nullable Funding funding,
        IndicatorQueries.Framework framework,
        Period period,
        List<Measured> indicators,
        List<FundValue> byHand,
        List<Gap> gaps,
        List<IndicatorQueries.Own> own) {

    /** Those that a report tells. */
    public List<FundValue> told() {
        return byHand.stream().filter(FundValue::told).toList();
    }

    /** Those that nobody has read and that no target is set for. */
    public List<FundValue> untold() {
        return byHand.stream().filter(it -> !it.told()).toList();
    }

    /** How many participants miss one thing. */
    record Gap(Missing missing, long people) {

        /** Whether the people may be opened. */
        public boolean opens() {
            return !missing.nameless();
        }
    }
}
