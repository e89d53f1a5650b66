package se.medvandrare.projects;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Option;
import se.medvandrare.base.Refused;

/** The tree of a project's goals: what hangs under what, and what cannot be taken away. */
@Service
@Transactional(readOnly = true)
public class Goals {

    private final GoalRepository goals;
    private final CardQueries queries;
    private final Projects projects;
    private final List<GoalWork> work;

    Goals(GoalRepository goals, CardQueries queries, Projects projects, List<GoalWork> work) {
        this.goals = goals;
        this.queries = queries;
        this.projects = projects;
        this.work = work;
    }

    /** The goals of a project to choose among, for those who may change it. */
    public List<Option> options(String slug) {
        return options(slug, false);
    }

    /** The goal, when it is one of the project or none at all. */
    public @Nullable Long known(@Nullable Long goal, long project) {
        if (goal != null && !tree(project).containsKey(goal)) {
            throw new NotFound("Goal", goal);
        }
        return goal;
    }

    List<Option> municipal(String slug) {
        return options(slug, true);
    }

    /** Says no to a place in the tree that would make a circle, and to goals of others; finds the place in its kind. */
    void place(Goal goal, GoalForm form) {
        var tree = tree(goal.projectId());
        known(form.parentId(), goal.projectId());
        for (var above = form.parentId(); above != null; above = tree.get(above).parentId()) {
            if (above == goal.id()) {
                throw new Refused("projects.refused.ownParent");
            }
        }
        if (form.contributes().stream()
                .anyMatch(id -> !tree.containsKey(id) || !tree.get(id).is(GoalKind.MUNICIPAL_GOAL))) {
            throw new NotFound("Goal", form.contributes());
        }
        goal.stand(goal.is(form.kind()) ? goal.position() : last(tree, form.kind()) + 1);
    }

    /** Says no when a goal, an indicator or an activity belongs to it. */
    void refuseRemoval(Goal goal) {
        var project = projects.find(goal.projectId());
        if (queries.goalIsUsed(goal.id())
                || work.stream()
                        .anyMatch(module -> module.of(project).stream().anyMatch(it -> it.goalId() == goal.id()))) {
            throw new Refused("projects.refused.goalIsUsed");
        }
    }

    private List<Option> options(String slug, boolean municipal) {
        return queries.goals(projects.seen(slug).id()).stream()
                .filter(goal -> !municipal || goal.kind() == GoalKind.MUNICIPAL_GOAL)
                .map(goal -> Option.of(goal.id(), goal.name()))
                .toList();
    }

    private Map<Long, Goal> tree(long project) {
        return goals.findByProjectId(project).stream().collect(Collectors.toMap(Goal::id, Function.identity()));
    }

    private static int last(Map<Long, Goal> tree, GoalKind kind) {
        return tree.values().stream()
                .filter(goal -> goal.is(kind))
                .mapToInt(Goal::position)
                .max()
                .orElse(0);
    }
}
