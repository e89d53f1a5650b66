package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what has a time in a project. */
@Repository
class TimelineQueries {

    private final JdbcClient jdbc;

    TimelineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The project's own goals; those of the municipality have no time. */
    List<Goal> goals(long project) {
        return jdbc.sql("""
                select id, parent_id, kind, name, starts_on, ends_on from goal
                 where project_id = :project and kind <> 'MUNICIPAL_GOAL'
                 order by array_position(array['GOAL', 'SUB_GOAL', 'AREA', 'TRACK', 'WANTED_EFFECT'], kind), position
                """).param("project", project).query(Goal.class).list();
    }

    /** Meetings of the steering group and evaluations, by day. */
    List<Day> days(long project) {
        return jdbc.sql("""
                select 'MEETING' as kind, id, functions as name, held_on as day, false as done
                  from steering_meeting where project_id = :project
                union all
                select 'EVALUATION', id, what, coalesce(done_on, due_on), done_on is not null
                  from evaluation where project_id = :project
                 order by day, kind, id
                """).param("project", project).query(Day.class).list();
    }

    /** A goal, with the days that somebody has set. */
    record Goal(
            long id,
            @Nullable Long parentId,
            GoalKind kind,
            String name,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /** A meeting, or an evaluation with the day it was done or is to be done by. */
    record Day(SteeringKind kind, long id, String name, LocalDate day, boolean done) {

        TimeRow row(String slug) {
            return TimeRow.of(
                    kind.name(),
                    name,
                    "/arbete/projekt/" + slug + "/styrning/" + kind.word() + "/" + id,
                    day,
                    day,
                    done);
        }
    }
}
