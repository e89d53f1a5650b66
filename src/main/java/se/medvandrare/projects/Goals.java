package se.medvandrare.projects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** The goals, areas and tracks of a project. */
@Service
class Goals extends CardRows<GoalForm, Goal> {

    private final GoalRepository goals;
    private final CardQueries queries;

    Goals(CardDoor door, GoalRepository goals, WorkLog log, CardQueries queries) {
        super(door, goals, log, RowKind.GOAL);
        this.goals = goals;
        this.queries = queries;
    }

    @Override
    Goal begin(long project, GoalForm form) {
        return new Goal(project);
    }

    @Override
    void fill(Goal goal, GoalForm form, long project) {
        form.fill(goal, goal.is(form.kind()) ? goal.position() : last(project, form.kind()) + 1);
        goal.hangUnder(known(form.parentId(), project));
    }

    @Override
    void refuseRemoval(long id) {
        if (goals.existsByParentId(id) || queries.goalIsUsed(id)) {
            throw new Refused("projects.refused.goalIsUsed");
        }
    }

    /** The goal, when it is one of the project or none at all. */
    @Nullable Long known(@Nullable Long goal, long project) {
        if (goal != null && goals.findByIdAndProjectId(goal, project).isEmpty()) {
            throw new NotFound("Goal", goal);
        }
        return goal;
    }

    private int last(long project, GoalKind kind) {
        return goals.findByProjectId(project).stream()
                .filter(goal -> goal.is(kind))
                .mapToInt(Goal::position)
                .max()
                .orElse(0);
    }
}
