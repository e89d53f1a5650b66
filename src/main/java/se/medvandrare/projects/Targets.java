package se.medvandrare.projects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Collision;

/** How many of its fund's indicators a project is to reach. */
@Service
@Transactional
class Targets {

    private final CardDoor door;
    private final TargetRepository targets;
    private final CardQueries queries;
    private final Goals goals;
    private final WorkLog log;

    Targets(CardDoor door, TargetRepository targets, CardQueries queries, Goals goals, WorkLog log) {
        this.door = door;
        this.targets = targets;
        this.queries = queries;
        this.goals = goals;
        this.log = log;
    }

    /** Whether a target has been set for the indicator. */
    @Transactional(readOnly = true)
    boolean isSet(String slug, String code) {
        return targets.findById(id(door.open(slug), code)).isPresent();
    }

    @Transactional(readOnly = true)
    TargetForm form(String slug, String code) {
        return targets.findById(id(door.open(slug), code)).map(Target::toForm).orElseGet(TargetForm::empty);
    }

    void change(String slug, String code, TargetForm form) {
        var id = id(door.hold(slug), code);
        var set = targets.findById(id);
        set.ifPresent(target ->
                Collision.unlessSame(RowKind.TARGET.texts(), form.version(), target.version(), form, target.toForm()));
        if (set.isEmpty() && form.version() != null) {
            throw new Refused("projects.refused.gone");
        }
        var target = set.orElseGet(() -> new Target(id));
        target.aim(form.wanted(), goals.known(form.goalId(), id.projectId()));
        targets.save(target);
        log.note("CHANGED", RowKind.TARGET.table(), id.projectId());
    }

    void remove(String slug, String code, int version) {
        var id = id(door.hold(slug), code);
        targets.findById(id).ifPresent(target -> {
            if (target.version() != version) {
                throw new Refused("projects.refused.changed");
            }
            targets.delete(target);
            log.note("REMOVED", RowKind.TARGET.table(), id.projectId());
        });
    }

    private TargetId id(ProjectFacts project, String code) {
        if (project.framework() == null || !queries.isIndicator(project.framework(), code)) {
            throw new NotFound("Indicator", code);
        }
        return new TargetId(project.id(), project.framework(), code);
    }
}
