package se.medvandrare.support;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** Says that an activity was planned for a wish, and that those who wished for it have been told. */
@Service
@Transactional
class Plans {

    private static final String PLAN = "wish_plan";
    private static final String TOLD = "wish_told";

    private final JdbcClient jdbc;
    private final PlanQueries queries;
    private final Cases cases;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    Plans(JdbcClient jdbc, PlanQueries queries, Cases cases, CurrentUser user, WorkLog log, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.cases = cases;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** From now on everybody who wishes for it is to be told; refuses what visitors cannot come to. */
    void plan(Interest interest, @Nullable Long activity) {
        if (activity == null || queries.coming(interest).stream().noneMatch(it -> it.id() == activity)) {
            throw new Refused("support.plan.unknown");
        }
        jdbc.sql("""
                insert into wish_plan (interest, activity_id, planned_by, planned_at) values (:interest, :activity, :me, :now)
                on conflict do nothing
                """)
                .param("interest", interest.name())
                .param("activity", activity)
                .param("me", user.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        await(activity);
        log.note("MADE", PLAN, activity);
    }

    /** Takes it back for all who have not been told; whether letters have gone, which nothing takes back. */
    boolean takeBack(Interest interest, long activity) {
        if (about(
                                "delete from wish_plan where tenant_id = current_tenant() and interest = :interest and activity_id = :activity",
                                interest,
                                activity)
                        .update()
                == 0) {
            throw new NotFound("Plan", activity);
        }
        about("""
                delete from wish_told
                 where tenant_id = current_tenant() and interest = :interest and activity_id = :activity and told_at is null
                """, interest, activity).update();
        await(activity);
        log.note("REMOVED", PLAN, activity);
        return about("""
                        select exists (select from wish_told where tenant_id = current_tenant() and interest = :interest
                                          and activity_id = :activity and by_letter)
                        """, interest, activity).query(Boolean.class).single();
    }

    /** The guide has told the person. */
    void tell(long id, long activity) {
        set(id, activity, "told_at = :now, by_letter = false", "told_at is null");
    }

    /** The guide has not told the person after all; a letter has gone whatever one says. */
    void untell(long id, long activity) {
        set(id, activity, "told_at = null, by_letter = null", "by_letter is false");
    }

    private void set(long id, long activity, String change, String when) {
        cases.mustBeOpen(id);
        var changed = jdbc.sql("update wish_told set " + change
                        + " where tenant_id = current_tenant() and case_id = :id and activity_id = :activity and "
                        + when)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .param("activity", activity)
                .update();
        if (changed == 0) {
            throw new NotFound("Activity", activity);
        }
        log.note("CHANGED", TOLD, id);
    }

    /** Everybody with an open case and one of the wishes the activity is planned for; each once. */
    private void await(long activity) {
        jdbc.sql("""
                insert into wish_told (case_id, activity_id, interest)
                select distinct on (c.id) c.id, p.activity_id, p.interest
                  from wish_plan p join guidance_case c on c.tenant_id = p.tenant_id and p.interest = any(c.interests)
                 where p.tenant_id = current_tenant() and p.activity_id = :activity and c.closed_on is null
                 order by c.id, p.planned_at
                on conflict do nothing
                """).param("activity", activity).update();
    }

    private JdbcClient.StatementSpec about(String sql, Interest interest, long activity) {
        return jdbc.sql(sql).param("interest", interest.name()).param("activity", activity);
    }
}
