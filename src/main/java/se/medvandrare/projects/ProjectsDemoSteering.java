package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.base.DemoFacts;

/** How the projects of the demo are steered. */
class ProjectsDemoSteering {

    private static final Map<SteeringKind, String> INSERTS = Map.of(
            SteeringKind.MEETING,
            "insert into steering_meeting (project_id, held_on, functions, notes) values (:id, :on, :who, :what)",
            SteeringKind.DECISION,
            """
            insert into steering_decision (project_id, meeting_id, what, function, due_on, done_on)
            values (:id, (select id from steering_meeting where project_id = :id and held_on = :met), :what, :who, :on, :finished)
            """,
            SteeringKind.MESSAGE,
            """
            insert into planned_message (project_id, what, audience, channel, due_on, done_on)
            values (:id, :what, :who, :more, :on, :finished)
            """,
            SteeringKind.LESSON,
            "insert into lesson (project_id, told_on, what, told_to) values (:id, :on, :what, :who)",
            SteeringKind.EVALUATION,
            """
            insert into evaluation (project_id, what, evaluator, due_on, done_on, finding)
            values (:id, :what, :who, :on, :finished, :more)
            """);

    private final JdbcClient jdbc;

    ProjectsDemoSteering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fill(long project, String slug, LocalDate today) {
        DemoFacts.rows("steering.csv").stream()
                .filter(row -> row.get("project").equals(slug))
                .forEach(row -> add(project, row, today));
    }

    private void add(long project, CSVRecord row, LocalDate today) {
        var kind = SteeringKind.valueOf(row.get("kind"));
        jdbc.sql(INSERTS.get(kind))
                .params(row.toMap())
                .param("id", project)
                .param("on", day(row.get("day"), today))
                .param("finished", day(row.get("done"), today), java.sql.Types.DATE)
                .param("met", kind == SteeringKind.DECISION ? day(row.get("more"), today) : null, java.sql.Types.DATE)
                .update();
    }

    private static @Nullable LocalDate day(@Nullable String days, LocalDate today) {
        return days == null ? null : today.plusDays(Long.parseLong(days));
    }
}
