package se.medvandrare.projects;

import org.jspecify.annotations.Nullable;

/** A row that hangs on a project: a post, a partner, a goal, a meeting, a line of its budget. */
public interface CardRow<F> {

    long projectId();

    /** Null until the row is saved. */
    @Nullable Integer version();

    /** Takes over what was typed; throws {@link se.medvandrare.base.Refused} when a rule says no. */
    void fill(F form);

    /** What was typed, as it stands now. */
    F toForm();
}
