package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;

/** What is typed about a goal, an area or a track. */
@NullUnmarked
record GoalForm(
        Integer version,
        @NotNull GoalKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String about,
        Long parentId)
        implements Versioned {

    static GoalForm empty() {
        return new GoalForm(null, null, null, null, null);
    }

    void fill(Goal goal, int position) {
        goal.describe(kind, position, name.strip(), Texts.orNull(about));
    }
}
