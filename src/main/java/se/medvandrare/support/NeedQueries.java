package se.medvandrare.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts what many want and what is in the way, over all guides of the tenant and without any person. */
@Repository
@Transactional(readOnly = true)
class NeedQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    NeedQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The interests of the open cases, the most wanted first. */
    List<Need> needs() {
        return needs(null);
    }

    /** One interest; empty when nobody with an open case has it. */
    Optional<Need> need(Interest interest) {
        return needs(interest).stream().findFirst();
    }

    private List<Need> needs(@Nullable Interest only) {
        return jdbc.sql("""
                select i.interest, count(*) as people, count(*) filter (where 'MORNING' = any(c.times)) as morning,
                       count(*) filter (where 'AFTERNOON' = any(c.times)) as afternoon,
                       count(*) filter (where 'EVENING' = any(c.times)) as evening,
                       count(*) filter (where 'WEEKEND' = any(c.times)) as weekend,
                       count(*) filter (where c.obstacle_time <> 'REMOVED') as time,
                       count(*) filter (where c.obstacle_money <> 'REMOVED') as money,
                       count(*) filter (where c.obstacle_child_care <> 'REMOVED') as child_care,
                       count(*) filter (where c.obstacle_transport <> 'REMOVED') as transport,
                       count(*) filter (where c.obstacle_language <> 'REMOVED') as swedish
                  from guidance_case c cross join unnest(c.interests) i (interest)
                 where c.tenant_id = current_tenant() and c.closed_on is null
                   and (:only::text is null or i.interest = :only)
                 group by i.interest order by people desc, i.interest
                """)
                .param("only", only == null ? null : only.name())
                .query(Need.class)
                .list();
    }

    Progress progress() {
        return jdbc.sql("""
                with begun as (select c.id, greatest(min(r.started_on) - c.opened_on, 0) as days
                                 from guidance_case c join guidance_referral r on r.tenant_id = c.tenant_id and r.case_id = c.id
                                where c.tenant_id = current_tenant() and r.started group by c.tenant_id, c.id),
                     later as (select r.stayed is true as stayed from guidance_referral r
                                where r.tenant_id = current_tenant() and r.referred_on + 56 <= :today
                                  and (r.started is false or r.stayed is not null))
                select (select count(*) from guidance_case where tenant_id = current_tenant() and closed_on is null) as open,
                       (select count(*) from begun) as started,
                       (select percentile_cont(0.5) within group (order by days) from begun) as days,
                       (select count(*) filter (where stayed) from later) as stayed, (select count(*) from later) as asked
                """)
                .param("today", LocalDate.now(clock))
                .query(Progress.class)
                .single();
    }
}
