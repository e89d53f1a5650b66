package se.medvandrare.activities;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** What staff do with activities. */
@Service
@Transactional
class Activities {

    private final ActivityRepository activities;
    private final PlanningQueries queries;
    private final Planning sessions;
    private final Mine mine;
    private final WorkLog log;

    Activities(ActivityRepository activities, PlanningQueries queries, Planning sessions, Mine mine, WorkLog log) {
        this.activities = activities;
        this.queries = queries;
        this.sessions = sessions;
        this.mine = mine;
        this.log = log;
    }

    /** Plans something new, which the public sees once it is published. */
    long plan(ActivityForm form) {
        var activity = activities.save(new Activity(form, municipality(form)));
        log.note("PLANNED", "activity", activity.id());
        return activity.id();
    }

    @Transactional(readOnly = true)
    ActivityForm form(long id) {
        return mine.activity(id).form();
    }

    @Transactional(readOnly = true)
    TextForm text(long id, String language) {
        var activity = mine.activity(id);
        return TextForm.of(activity.version(), activity.text(language));
    }

    /** Empty when it is saved; what is saved now when somebody else has changed it since the form was opened. */
    Optional<ActivityForm> edit(long id, ActivityForm form) {
        var activity = mine.activity(id);
        if (form.version() == null || form.version() != activity.version()) {
            return Optional.of(activity.form());
        }
        activity.describe(form, municipality(form));
        activities.flush();
        sessions.fill(activity);
        log.note("CHANGED", "activity", id);
        return Optional.empty();
    }

    /** Empty when it is saved; what is saved now when somebody else has written something else meanwhile. */
    Optional<TextForm> tell(long id, String language, TextForm form) {
        var activity = mine.activity(id);
        var now = TextForm.of(activity.version(), activity.text(language));
        if (form.version() == null || form.version() != activity.version() && !now.saysTheSame(form)) {
            return Optional.of(now);
        }
        activity.tell(language, form.text());
        log.note("TOLD", "activity", id);
        return Optional.empty();
    }

    void publish(long id) {
        change(id, "PUBLISHED", Activity::publish);
    }

    void hide(long id) {
        change(id, "HIDDEN", Activity::hide);
    }

    void end(long id) {
        change(id, "ENDED", Activity::end);
    }

    void reopen(long id) {
        change(id, "REOPENED", Activity::reopen);
    }

    /** The same plan for the next term, with its sessions. */
    long copy(long id, SeriesForm form) {
        var copy = activities.save(mine.activity(id).copy());
        sessions.add(copy, form);
        log.note("COPIED", "activity", copy.id());
        return copy.id();
    }

    private void change(long id, String what, Consumer<Activity> verb) {
        verb.accept(mine.activity(id));
        log.note(what, "activity", id);
    }

    private long municipality(ActivityForm form) {
        mine.mayPlan(form);
        if (form.goalId() != null && form.projectId() != null && !queries.isGoalOf(form.goalId(), form.projectId())) {
            throw new Refused("planning.refused.goal");
        }
        return queries.municipalityOf(form.placeId()).orElseThrow(() -> new NotFound("Place", form.placeId()));
    }
}
