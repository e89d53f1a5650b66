package se.medvandrare.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.participants.RosterQueries.Found;
import se.medvandrare.participants.RosterQueries.Sample;
import se.medvandrare.projects.Funding;

/**
 * A page of the register of a project's participants.
 *
 * @param leads whoever reads leads the project and may open a person
 */
record RosterPage(
        ProjectRow project,
        boolean leads,
        @Nullable Funding funding,
        int number,
        Found found,
        List<RosterRow> rows,
        List<Sample> samples) {

    static final int SIZE = 50;

    public int last() {
        return Math.max(1, (found.people() + SIZE - 1) / SIZE);
    }

    public @Nullable String previous() {
        return number > 1 ? address(number - 1) : null;
    }

    public @Nullable String next() {
        return number < last() ? address(number + 1) : null;
    }

    private String address(int page) {
        return "/arbete/projekt/" + project.slug() + "/forteckning?sida=" + page;
    }
}
