package se.medvandrare.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.support.Effects.Hours;
import se.medvandrare.support.Effects.Obstacle;
import se.medvandrare.support.Effects.Share;

/** Counts what came of guidance, over all guides of the tenant, and of the projects what bears on the same wanted effects. */
@Repository
@Transactional(readOnly = true)
class EffectQueries {

    static final int MONTHS = 12;
    static final int EARLY_DAYS = 30;
    private static final int LATER_DAYS = 56;

    private final JdbcClient jdbc;
    private final Clock clock;

    EffectQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Effects effects() {
        var waits = waits();
        var shares = shares();
        return new Effects(
                WaitTable.of(of("first", waits, Wait::key)),
                WaitTable.of(of("start", waits, Wait::key)),
                Stream.of("guidance", "projects")
                        .flatMap(key -> of(key, shares, Share::key).stream())
                        .toList(),
                swedish(),
                of("leisure", shares, Share::key).get(0),
                obstacles());
    }

    private static <T> List<T> of(String key, List<T> all, Function<T, String> keyOf) {
        return all.stream().filter(it -> keyOf.apply(it).equals(key)).toList();
    }

    /** Of each kind the months together, then each in their order. */
    private List<Wait> waits() {
        return jdbc.sql("""
                with waited as (
                    select 'first' as key, c.opened_on as begun,
                           case when min(r.started_on) > c.opened_on then min(r.started_on) - c.opened_on
                                when min(r.started_on) is not null then 0 end as days
                      from guidance_case c
                      left join guidance_referral r on r.tenant_id = c.tenant_id and r.case_id = c.id and r.started
                     where c.tenant_id = current_tenant() and c.opened_on >= :from
                     group by c.tenant_id, c.id, c.opened_on
                    union all
                    select 'start', r.referred_on, r.started_on - r.referred_on from guidance_referral r
                     where r.tenant_id = current_tenant() and r.referred_on >= :from)
                select key, month, count(*) as people, count(days) as over,
                       percentile_cont(0.25) within group (order by days) as quarter,
                       percentile_cont(0.5) within group (order by days) as half,
                       percentile_cont(0.75) within group (order by days) as three_quarters
                  from (select key, date_trunc('month', begun)::date as month, days from waited) w
                 group by grouping sets ((key, month), (key)) order by key, month nulls first
                """).param("from", from()).query(Wait.class).list();
    }

    private List<Share> shares() {
        return jdbc.sql("""
                select 'guidance' as key, count(*) filter (where exists (
                           select from guidance_referral r
                            where r.tenant_id = c.tenant_id and r.case_id = c.id and r.referred_on <= c.opened_on + :days)) as part,
                       count(*) as whole
                  from guidance_case c
                 where c.tenant_id = current_tenant() and c.opened_on between :from and :early
                union all
                select 'projects', count(*) filter (where exists (
                           select from attendance a join session s on s.id = a.session_id
                            where a.tenant_id = e.tenant_id and a.enrolment_id = e.id
                              and (s.starts_at at time zone 'Europe/Stockholm')::date between e.entered_on and e.entered_on + :days)),
                       count(*)
                  from enrolment e
                 where e.tenant_id = current_tenant() and e.role = 'PARTICIPANT' and e.entered_on between :from and :early
                union all
                select 'leisure', count(*) filter (where r.stayed), count(*) from guidance_referral r
                 where r.tenant_id = current_tenant() and r.referred_on between :from and :later
                   and (r.started is false or r.stayed is not null)
                """)
                .param("days", EARLY_DAYS)
                .param("from", from())
                .param("early", today().minusDays(EARLY_DAYS))
                .param("later", today().minusDays(LATER_DAYS))
                .query(Share.class)
                .list();
    }

    private List<Hours> swedish() {
        return jdbc.sql("""
                select date_trunc('month', s.starts_at at time zone 'Europe/Stockholm')::date as month,
                       count(distinct a.enrolment_id) as people, sum(a.minutes) as minutes
                  from attendance a join session s on s.id = a.session_id join activity v on v.id = s.activity_id
                  join enrolment e on e.tenant_id = a.tenant_id and e.id = a.enrolment_id
                 where a.tenant_id = current_tenant() and e.role = 'PARTICIPANT'
                   and (v.theme = 'LANGUAGE' or v.support = 'LANGUAGE_COURSE')
                   and s.starts_at >= :from at time zone 'Europe/Stockholm'
                 group by 1 order by 1
                """)
                .param("from", from().atStartOfDay())
                .query(Hours.class)
                .list();
    }

    private List<Obstacle> obstacles() {
        return jdbc.sql("""
                select o.code, count(*) filter (where o.state = 'REMOVED') as removed,
                       count(*) filter (where o.state = 'REMAINS') as remains, count(*) filter (where o.state = 'NOTED') as noted
                  from guidance_case c cross join lateral (values
                       (1, 'time', c.obstacle_time), (2, 'money', c.obstacle_money), (3, 'childCare', c.obstacle_child_care),
                       (4, 'transport', c.obstacle_transport), (5, 'language', c.obstacle_language),
                       (6, 'other', c.obstacle_other)) o (position, code, state)
                 where c.tenant_id = current_tenant() and c.opened_on >= :from
                 group by o.position, o.code order by o.position
                """).param("from", from()).query(Obstacle.class).list();
    }

    private LocalDate from() {
        return today().withDayOfMonth(1).minusMonths(MONTHS - 1L);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
