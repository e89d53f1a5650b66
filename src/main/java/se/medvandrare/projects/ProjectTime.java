package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contributed by the module that knows when something is done in a project: its activities. */
public interface ProjectTime {

    /** Activities with sessions that are not cancelled, in the reader's language where they are written in it. */
    List<Span> of(ProjectFacts project);

    /**
     * One activity, from the day of its first session to that of its last.
     *
     * @param goalId what it is done for; null when that is not said
     * @param lang of the title, for its {@code lang} attribute
     * @param dir direction of the title
     */
    record Span(
            long id, @Nullable Long goalId, String title, String lang, String dir, LocalDate from, LocalDate till) {}
}
