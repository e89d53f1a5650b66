package se.medvandrare.support;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what has been planned for wishes, and what could be, over all guides of the tenant and without any person. */
@Repository
@Transactional(readOnly = true)
class PlanQueries {

    /** The next session of an activity a, as n. */
    static final String NEXT = """
              join lateral (select s.id, s.starts_at, s.place_id from session s
                             where s.activity_id = a.id and s.starts_at > :now and not s.cancelled
                             order by s.starts_at limit 1) n on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What has been planned and can still be come to; for one interest, or for all. */
    List<Plan> plans(@Nullable Interest interest) {
        return jdbc.sql("""
                select p.interest, p.activity_id, t.title, n.starts_at at time zone 'Europe/Stockholm' as starts_at,
                       m.slug || '/aktiviteter/' || a.id as address, count(*) filter (where w.by_letter) as letters,
                       count(*) filter (where not w.by_letter) as told,
                       count(*) filter (where w.told_at is null and c.closed_on is null and c.id is not null) as waiting
                  from wish_plan p
                  join activity a on a.id = p.activity_id and a.published and not a.ended
                  join activity_text t on t.activity_id = a.id and t.language = 'sv'
                  join municipality m on m.id = a.municipality_id
                """ + NEXT + """
                  left join wish_told w on w.tenant_id = p.tenant_id and w.interest = p.interest and w.activity_id = p.activity_id
                  left join guidance_case c on c.tenant_id = w.tenant_id and c.id = w.case_id
                 where p.tenant_id = current_tenant() and (:interest::text is null or p.interest = :interest)
                 group by p.interest, p.activity_id, t.title, n.starts_at, m.slug, a.id
                 order by n.starts_at, a.id
                """)
                .param("now", now())
                .param("interest", interest == null ? null : interest.name())
                .query(Plan.class)
                .list();
    }

    /** Coming activities of the tenant that visitors see; those that seem to be about the interest first. */
    List<Coming> coming(Interest interest) {
        return jdbc.sql("""
                select a.id, t.title, n.starts_at at time zone 'Europe/Stockholm' as starts_at
                  from activity a join activity_text t on t.activity_id = a.id and t.language = 'sv'
                """ + NEXT + """
                 where a.owner_tenant_id = current_tenant() and a.published and not a.ended
                   and not exists (select from wish_plan p where p.tenant_id = current_tenant() and p.interest = :interest
                                      and p.activity_id = a.id)
                 order by t.search @@ to_tsquery('sv_portal', :query) desc, a.theme = :theme desc, t.title, a.id limit 300
                """)
                .param("now", now())
                .param("interest", interest.name())
                .param("query", interest.query())
                .param("theme", interest.theme())
                .query(Coming.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
