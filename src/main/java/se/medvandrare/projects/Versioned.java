package se.medvandrare.projects;

import org.jspecify.annotations.Nullable;

/** A form that knows from which version of its row it was begun; null for a new row. */
public interface Versioned {

    @Nullable Integer version();
}
