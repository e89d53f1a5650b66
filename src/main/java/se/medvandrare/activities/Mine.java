package se.medvandrare.activities;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.base.NotFound;

/** What the current user may work with: as a host what their organisation does, as a leader what their projects do. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Mine {

    private final ActivityRepository activities;
    private final OccasionRepository sessions;
    private final Sessions facts;
    private final CurrentUser user;

    Mine(ActivityRepository activities, OccasionRepository sessions, Sessions facts, CurrentUser user) {
        this.activities = activities;
        this.sessions = sessions;
        this.facts = facts;
        this.user = user;
    }

    Activity activity(long id) {
        var activity = activities.get(id);
        if (!activity.ownedBy(user.tenant())
                || !facts.isMine(user.tenant(), activity.organisationId(), activity.projectId())) {
            throw new NotFound("Activity", id);
        }
        return activity;
    }

    /** The session, held until the transaction ends. */
    Session session(long id) {
        facts.mine(id);
        return sessions.hold(id);
    }

    /** Refuses to plan something that would then be somebody else's. */
    void mayPlan(ActivityForm form) {
        if (!facts.isMine(user.tenant(), form.organisationId(), form.projectId())) {
            throw new NotFound("Organisation", form.organisationId());
        }
    }

    Reach reach() {
        return new Reach(
                user.tenant(),
                user.everywhere(Role.HOST) || user.everywhere(Role.LEADER),
                user.scopes(Role.HOST, Scope.ORGANISATION).toArray(Long[]::new),
                user.scopes(Role.LEADER, Scope.PROJECT).toArray(Long[]::new));
    }

    /** How far the current user sees, for SQL. */
    record Reach(long tenant, boolean all, Long[] organisations, Long[] projects) {

        static final String SQL = """
                a.owner_tenant_id = :tenant
                and (:all or a.organisation_id = any(:organisations) or a.project_id = any(:projects))
                """;
    }
}
