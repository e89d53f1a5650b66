package se.medvandrare.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;

/** Reads the staff pages of activities. */
@Repository
class PlanningQueries {

    private static final int PAGE = 25;

    private final JdbcClient jdbc;

    PlanningQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActivityRow> list(Mine.Reach reach, ActivityFilter filter, LocalDate today) {
        return scoped("""
                select a.id, t.title, o.name as organisation, p.name as place, pr.name as project, a.published, a.ended,
                       a.sign_up, n.next_at, n.waiting, count(*) over () as total
                  from activity a
                  join activity_text t on t.activity_id = a.id and t.language = 'sv'
                  join organisation o on o.id = a.organisation_id
                  join place p on p.id = a.place_id
                  left join project pr on pr.id = a.project_id
                  left join lateral (
                       select min(s.starts_at) at time zone 'Europe/Stockholm' as next_at,
                              (select count(*) from sign_up u join session w on w.id = u.session_id
                                where w.activity_id = a.id and w.starts_at >= :day and u.state = 'WAITING') as waiting
                         from session s where s.activity_id = a.id and not s.cancelled and s.starts_at >= :day) n on true
                 where """ + " " + Mine.Reach.SQL + """
                   and (cast(:project as bigint) is null or a.project_id = :project)
                   and (:q = '' or plain(t.title) like '%' || plain(:q) || '%'
                        or t.search @@ websearch_to_tsquery('sv_portal', :q))
                   and case :when when 'idag' then n.next_at < cast(:tomorrow as timestamp)
                                  when 'vecka' then n.next_at < cast(:nextWeek as timestamp)
                                  when 'ko' then n.waiting > 0
                                  when 'avslutade' then a.ended
                                  when 'alla' then true
                                  else not a.ended end
                 order by\s""" + filter.order() + " limit :limit offset :offset", reach)
                .param("day", today.atStartOfDay(ActivityFilter.SWEDEN).toOffsetDateTime())
                .param("tomorrow", today.plusDays(1).atStartOfDay())
                .param("nextWeek", today.plusDays(7).atStartOfDay())
                .param("project", filter.projekt())
                .param("q", filter.q())
                .param("when", filter.tid())
                .param("limit", PAGE)
                .param("offset", (filter.sida() - 1) * PAGE)
                .query(ActivityRow.class)
                .list();
    }

    Optional<Long> municipalityOf(long place) {
        return jdbc.sql("select municipality_id from place where id = :place and not closed")
                .param("place", place)
                .query(Long.class)
                .optional();
    }

    boolean isGoalOf(long goal, long project) {
        return jdbc.sql("select exists (select from goal where id = :goal and project_id = :project)")
                .param("goal", goal)
                .param("project", project)
                .query(Boolean.class)
                .single();
    }

    /** The organisations the current user may plan for. */
    List<Option> organisations(Mine.Reach reach) {
        return options("""
                select o.id as value, o.name as label from organisation o
                 where not o.closed and (o.id = any(:organisations)
                    or (:all and o.owner_tenant_id = :tenant)
                    or exists (select from partnership x join project pr on pr.id = x.project_id
                                where x.organisation_id = o.id and x.role in ('OWNER', 'PARTNER')
                                  and pr.owner_tenant_id = :tenant and (:all or x.project_id = any(:projects))))
                 order by o.name collate "sv-x-icu"
                """, reach);
    }

    /** The running projects the current user may plan for; a host may plan for any of the tenant. */
    List<Option> projects(Mine.Reach reach) {
        return options("""
                select pr.id as value, pr.name as label from project pr
                 where pr.owner_tenant_id = :tenant and not pr.archived
                   and (:all or pr.id = any(:projects) or cardinality(:organisations) > 0)
                 order by pr.name collate "sv-x-icu"
                """, reach);
    }

    List<Option> goals(Mine.Reach reach) {
        return options("""
                select g.id as value, pr.name || ': ' || g.name as label from goal g join project pr on pr.id = g.project_id
                 where pr.owner_tenant_id = :tenant and not pr.archived
                   and (:all or pr.id = any(:projects) or cardinality(:organisations) > 0)
                 order by pr.name collate "sv-x-icu", g.kind, g.position
                """, reach);
    }

    /** Every open place, those of the tenant's municipality first. */
    List<Option> places(Mine.Reach reach) {
        return jdbc.sql("""
                select p.id as value, p.name || ', ' || p.town as label
                  from place p left join tenant t on t.id = :tenant and t.municipality_id = p.municipality_id
                 where not p.closed order by t.id is null, p.name collate "sv-x-icu"
                """).param("tenant", reach.tenant()).query(Option.class).list();
    }

    private List<Option> options(String sql, Mine.Reach reach) {
        return scoped(sql, reach).query(Option.class).list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Mine.Reach reach) {
        return jdbc.sql(sql)
                .param("tenant", reach.tenant())
                .param("all", reach.all())
                .param("organisations", reach.organisations())
                .param("projects", reach.projects());
    }

    /** One line of the list. */
    record ActivityRow(
            long id,
            String title,
            String organisation,
            String place,
            @Nullable String project,
            boolean published,
            boolean ended,
            boolean signUp,
            java.time.@Nullable LocalDateTime nextAt,
            long waiting,
            long total) {}

    /** One page of the list. */
    static int pages(long total) {
        return (int) Math.max(1, (total + PAGE - 1) / PAGE);
    }
}
