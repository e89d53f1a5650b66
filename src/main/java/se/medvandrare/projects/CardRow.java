package se.medvandrare.projects;

import org.jspecify.annotations.Nullable;

/** A row of a project's card: a post, a partner, a goal, an indicator of its own. */
interface CardRow<F> {

    /** Null until the row is saved. */
    @Nullable Integer version();

    F toForm();
}
