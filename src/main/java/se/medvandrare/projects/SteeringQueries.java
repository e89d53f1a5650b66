package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Option;

/** Reads how a project is steered. */
@Repository
class SteeringQueries {

    private final JdbcClient jdbc;

    SteeringQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of each table: of the open one that part, of the others the first. */
    List<SteeringPage.Row> rows(long project, LocalDate today, SteeringKind open, int part) {
        return jdbc.sql("""
                with every as (
                    select 'MEETING' as kind, id, version, held_on as day, notes as what, functions as who, null as more,
                           null::date as done_on
                      from steering_meeting where project_id = :project
                    union all
                    select 'DECISION', d.id, d.version, d.due_on, d.what, d.function, m.held_on::text, d.done_on
                      from steering_decision d
                      left join steering_meeting m on m.tenant_id = d.tenant_id and m.id = d.meeting_id
                     where d.project_id = :project
                    union all
                    select 'MESSAGE', id, version, due_on, what, audience, channel, done_on
                      from planned_message where project_id = :project
                    union all
                    select 'LESSON', id, version, told_on, what, told_to, null, null from lesson where project_id = :project
                    union all
                    select 'EVALUATION', id, version, due_on, what, evaluator, finding, done_on
                      from evaluation where project_id = :project),
                placed as (
                    select *, row_number() over (partition by kind
                                  order by done_on is not null, done_on desc,
                                           case when kind in ('MEETING', 'LESSON') then day end desc, day, id) as place,
                           count(*) over (partition by kind) as total
                      from every)
                select kind, id, version, day, what, who, more, done_on, place, total,
                       kind not in ('MEETING', 'LESSON') and done_on is null and day < :today as late
                  from placed
                 where (place - 1) / :size = case when kind = :open then least(:part - 1, (total - 1) / :size) else 0 end
                 order by kind, place
                """)
                .param("project", project)
                .param("today", today)
                .param("open", open.name())
                .param("part", part)
                .param("size", SteeringPage.SIZE)
                .query(SteeringPage.Row.class)
                .list();
    }

    /** What is late or due by the day, of what is to be done. */
    List<Waiting> waiting(long project, LocalDate until) {
        return jdbc.sql("""
                select 'DECISION' as kind, id, what, due_on from steering_decision
                 where project_id = :project and done_on is null and due_on <= :until
                union all
                select 'MESSAGE', id, what, due_on from planned_message
                 where project_id = :project and done_on is null and due_on <= :until
                union all
                select 'EVALUATION', id, what, due_on from evaluation
                 where project_id = :project and done_on is null and due_on <= :until
                 order by due_on, kind, id
                """)
                .param("project", project)
                .param("until", until)
                .query(Waiting.class)
                .list();
    }

    /** The meetings to choose among, the latest first. */
    List<Option> meetings(long project) {
        return jdbc.sql("""
                select id::text as value, held_on::text as label from steering_meeting
                 where project_id = :project order by held_on desc, id desc
                """).param("project", project).query(Option.class).list();
    }

    boolean hasDecided(long meeting) {
        return jdbc.sql("select exists (select from steering_decision where meeting_id = :meeting)")
                .param("meeting", meeting)
                .query(Boolean.class)
                .single();
    }

    /** Something that is to be done by a day. */
    record Waiting(SteeringKind kind, long id, String what, LocalDate dueOn) {}
}
