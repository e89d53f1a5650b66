package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about a goal, an area or a track.
 *
 * @param startsOn when it is worked for; null when that follows from what is done for it
 * @param endsOn likewise
 * @param contributes ids of the municipal goals it contributes to, ascending
 */
@NullUnmarked
record GoalForm(
        Integer version,
        @NotNull GoalKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String about,
        Long parentId,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Long> contributes)
        implements Versioned {

    GoalForm {
        contributes = contributes == null
                ? List.of()
                : contributes.stream()
                        .filter(id -> id != null)
                        .distinct()
                        .sorted()
                        .toList();
    }

    static GoalForm empty() {
        return new GoalForm(null, null, null, null, null, null, null, List.of());
    }
}
