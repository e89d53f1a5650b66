package se.medvandrare.support;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.support.SkillFigures.Counted;

/** Counts what came of the skills offered in this quarter and the three before, over all guides of the tenant. */
@Repository
@Transactional(readOnly = true)
class SkillFigureQueries {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    SkillFigureQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SkillFigures figures() {
        var counted = jdbc.sql("""
                select kind, quarter, count(*) filter (where stage = 'OFFERED') as offered, count(*) filter (where stage = 'ASKED') as asked,
                       count(*) filter (where stage = 'ANSWERED') as answered, count(*) filter (where stage = 'BECAME') as became,
                       percentile_cont(0.5) within group (order by days) as days
                  from (select o.kind, date_trunc('quarter', o.offered_on)::date as quarter, o.became_on - o.offered_on as days,
                               case when o.activity_id is not null then 'BECAME' when q.waiting > 0 then 'ASKED'
                                    when q.requests > 0 then 'ANSWERED' else 'OFFERED' end as stage
                          from skill_offer o
                """ + SkillQueries.REQUESTS + """
                         where o.tenant_id = current_tenant() and o.offered_on >= :from) x
                 group by grouping sets ((kind), (quarter), ())
                 order by array_position(array['COOKING', 'MUSIC', 'CRAFT', 'LANGUAGE', 'SPORT', 'YOUTH', 'GARDENING', 'COMPUTERS', 'OTHER'], kind),
                       quarter
                """)
                .param("from", from())
                .query(Counted.class)
                .list();
        return SkillFigures.of(counted, people());
    }

    /** Participants at sessions of the activities, from the day that they came of a skill. */
    private long people() {
        return jdbc.sql("""
                select count(distinct a.enrolment_id)
                  from skill_offer o
                  join session s on s.activity_id = o.activity_id
                   and (s.starts_at at time zone 'Europe/Stockholm')::date >= o.became_on
                  join attendance a on a.session_id = s.id
                  join enrolment e on e.tenant_id = a.tenant_id and e.id = a.enrolment_id
                 where o.tenant_id = current_tenant() and a.tenant_id = o.tenant_id and e.role = 'PARTICIPANT' and o.offered_on >= :from
                """).param("from", from()).query(Long.class).single();
    }

    /** The first day of the first quarter. */
    LocalDate from() {
        return LocalDate.now(clock).with(IsoFields.DAY_OF_QUARTER, 1).minusMonths((QUARTERS - 1L) * MONTHS);
    }
}
