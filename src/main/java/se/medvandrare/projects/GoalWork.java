package se.medvandrare.projects;

import java.util.List;

/** Contributed by the module that knows what is done for the goals of a project: its activities. */
public interface GoalWork {

    /** What belongs to a goal of the project, in the reader's language where it is written in it. */
    List<Work> of(ProjectFacts project);

    /**
     * One activity.
     *
     * @param lang of the title, for its {@code lang} attribute
     * @param dir direction of the title
     * @param published visitors can read about it
     */
    record Work(long goalId, long id, String title, String lang, String dir, boolean published) {}
}
