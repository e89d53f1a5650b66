package se.medvandrare.projects;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Collision;
import se.medvandrare.network.Texts;

/** What a project is to reach: goals, targets, and indicators of its own with readings. */
@Service
@Transactional
class Plan {

    private final Projects projects;
    private final GoalRepository goals;
    private final TargetRepository targets;
    private final OwnIndicatorRepository indicators;
    private final ReadingRepository readings;
    private final CardQueries queries;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    Plan(
            Projects projects,
            GoalRepository goals,
            TargetRepository targets,
            OwnIndicatorRepository indicators,
            ReadingRepository readings,
            CardQueries queries,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.projects = projects;
        this.goals = goals;
        this.targets = targets;
        this.indicators = indicators;
        this.readings = readings;
        this.queries = queries;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    GoalForm goal(String slug, long id) {
        return goals.get(id, projects.led(slug).id()).toForm();
    }

    void add(String slug, GoalForm form) {
        var project = projects.led(slug).id();
        fill(new Goal(project), form, project);
    }

    void change(String slug, long id, GoalForm form) {
        var project = projects.led(slug).id();
        var goal = goals.get(id, project);
        Collision.unlessSame("projects.goal", form.version(), goal.version(), form, goal.toForm());
        fill(goal, form, project);
    }

    void removeGoal(String slug, long id) {
        var project = projects.led(slug).id();
        if (goals.existsByParentId(id) || queries.goalIsUsed(id)) {
            throw new Refused("projects.refused.goalIsUsed");
        }
        goals.delete(goals.get(id, project));
        log.note("REMOVED", "goal", project);
    }

    @Transactional(readOnly = true)
    TargetForm target(String slug, String code) {
        return targets.findById(id(slug, code)).map(Target::toForm).orElseGet(TargetForm::empty);
    }

    void aim(String slug, String code, TargetForm form) {
        var id = id(slug, code);
        var set = targets.findById(id);
        set.ifPresent(target ->
                Collision.unlessSame("projects.target", form.version(), target.version(), form, target.toForm()));
        var target = set.orElseGet(() -> new Target(id));
        target.aim(form.wanted());
        targets.save(target);
        log.note("CHANGED", "target", id.projectId());
    }

    void removeTarget(String slug, String code) {
        var id = id(slug, code);
        targets.delete(targets.findById(id).orElseThrow(() -> new NotFound("Target", code)));
        log.note("REMOVED", "target", id.projectId());
    }

    @Transactional(readOnly = true)
    OwnIndicatorForm indicator(String slug, long id) {
        return indicators.get(id, projects.led(slug).id()).toForm();
    }

    void add(String slug, OwnIndicatorForm form) {
        var project = projects.led(slug).id();
        var indicator = new OwnIndicator(project, queries.nextIndicator(project));
        form.fill(indicator);
        indicators.save(indicator);
        log.note("ADDED", "own_indicator", project);
    }

    void change(String slug, long id, OwnIndicatorForm form) {
        var project = projects.led(slug).id();
        var indicator = indicators.get(id, project);
        Collision.unlessSame("projects.own", form.version(), indicator.version(), form, indicator.toForm());
        form.fill(indicator);
        log.note("CHANGED", "own_indicator", project);
    }

    void removeIndicator(String slug, long id) {
        var project = projects.led(slug).id();
        if (!queries.readings(id).isEmpty()) {
            throw new Refused("projects.refused.hasReadings");
        }
        indicators.delete(indicators.get(id, project));
        log.note("REMOVED", "own_indicator", project);
    }

    void read(String slug, long id, ReadingForm form) {
        var indicator = indicators.get(id, projects.led(slug).id());
        readings.save(new Reading(indicator.id(), user.id(), LocalDate.now(clock), form));
        log.note("READ", "own_indicator", id);
    }

    void strike(String slug, long id, long reading) {
        var indicator = indicators.get(id, projects.led(slug).id());
        readings.get(reading, indicator.id()).strike(clock.instant());
        log.note("STRUCK", "own_indicator", id);
    }

    private void fill(Goal goal, GoalForm form, long project) {
        if (form.parentId() != null) {
            goals.get(form.parentId(), project);
        }
        var position = goal.is(form.kind())
                ? goal.position()
                : 1
                        + goals.findByProjectId(project).stream()
                                .filter(other -> other.is(form.kind()))
                                .mapToInt(Goal::position)
                                .max()
                                .orElse(0);
        goal.describe(form.kind(), position, form.name().strip(), Texts.orNull(form.about()));
        goal.hangUnder(form.parentId());
        goals.save(goal);
        log.note("CHANGED", "goal", project);
    }

    private TargetId id(String slug, String code) {
        var project = projects.led(slug);
        if (project.framework() == null || !queries.isIndicator(project.framework(), code)) {
            throw new NotFound("Indicator", code);
        }
        return new TargetId(project.id(), project.framework(), code);
    }
}
