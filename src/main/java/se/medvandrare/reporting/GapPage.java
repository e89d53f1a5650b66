package se.medvandrare.reporting;

import java.util.List;
import se.medvandrare.projects.ProjectFacts;

/**
 * What is missing or contradictory in a project before it can report.
 *
 * @param courses of which something required is not told
 * @param ready participants of whom nothing is missing, of {@code everybody}
 */
record GapPage(
        ProjectFacts project,
        IndicatorQueries.Framework framework,
        List<IndicatorReport.Gap> gaps,
        List<FigureQueries.Unsupported> activities,
        List<HorizontalPage.Course> courses,
        long ready,
        long everybody) {

    /** Per cent of the participants that are ready to report, rounded down so that 100 means all. */
    public long percent() {
        return everybody == 0 ? 100 : 100 * ready / everybody;
    }

    public boolean nothing() {
        return gaps.isEmpty() && activities.isEmpty() && courses.isEmpty();
    }
}
