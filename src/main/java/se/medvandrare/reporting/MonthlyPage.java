package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.reporting.MonthlyMonth.State;

/** The months of a project, the latest first, and the columns of the file now. */
record MonthlyPage(ProjectFacts project, @Nullable Funding funding, MonthlyProfile profile, List<MonthlyMonth> months) {

    /** The one to send next; null when none is open. */
    public @Nullable MonthlyMonth next() {
        return months.stream().filter(MonthlyMonth::next).findFirst().orElse(null);
    }

    /** What has to be sent again, in the order to send it. */
    public List<MonthlyMonth> again() {
        return months.stream()
                .filter(it -> it.state() == State.AGAIN || it.state() == State.AGAIN_LATER)
                .sorted(java.util.Comparator.comparing(MonthlyMonth::month))
                .toList();
    }

    /** The months that have begun, and the next. */
    public List<MonthlyMonth> shown() {
        var coming = months.stream().filter(it -> it.state() == State.COMING).toList();
        return months.stream()
                .filter(it -> it.state() != State.COMING || it == coming.get(coming.size() - 1))
                .toList();
    }
}
