package se.medvandrare.reporting;

import java.util.List;
import se.medvandrare.projects.ProjectFacts;

/**
 * What a letter about the gaps tells: numbers only.
 *
 * @param due what is to be done within a month, late things among them
 * @param late what should have been done
 */
record GapNews(
        ProjectFacts project,
        List<IndicatorReport.Gap> gaps,
        long percent,
        int activities,
        int courses,
        long due,
        long late) {

    boolean nothing() {
        return gaps.isEmpty() && activities == 0 && courses == 0 && due == 0;
    }
}
