package se.medvandrare.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.base.DemoFacts;

/** What hangs on a project card of the demo: partners, staff, goals, targets and the project's own indicators. */
class ProjectsDemoPlan {

    private static final String HISTORY = "-historik";
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;

    ProjectsDemoPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fill(long project, String slug, @Nullable String framework, LocalDate today) {
        rows("partnerships.csv", slug).forEach(row -> partner(project, row));
        if (!slug.endsWith(HISTORY)) {
            readGains(project, today);
        }
        rows("project_staff.csv", slug).forEach(row -> staff(project, row));
        rows("goals.csv", slug).forEach(row -> goal(project, row));
        rows("own_indicators.csv", slug).forEach(row -> ownIndicator(project, row, slug.endsWith(HISTORY), today));
        if (framework != null) {
            rows("targets.csv", slug).forEach(row -> target(project, framework, row));
        }
    }

    /** The rows of a project; an archived card shares those that are marked as history. */
    private static List<CSVRecord> rows(String file, String slug) {
        var project = slug.replace(HISTORY, "");
        return DemoFacts.rows(file).stream()
                .filter(row -> row.get("project").equals(project))
                .filter(row -> project.equals(slug) || row.isMapped("history") && row.get("history") != null)
                .toList();
    }

    private void partner(long project, CSVRecord row) {
        jdbc.sql("""
                insert into partnership (project_id, organisation_id, role, promised_gain, reached, wanted_state)
                select :id, o.id, :role, :promised_gain::text, :reached::text, :wanted_state::text
                  from organisation o join project p on p.id = :id and p.municipality_id = o.municipality_id
                 where o.name = :organisation
                """).params(row.toMap()).param("id", project).update();
    }

    /** What the partners have got was read twice. */
    private void readGains(long project, LocalDate today) {
        jdbc.sql("""
                insert into gain_reading (partnership_id, read_on, reached, forecast, note, source)
                select s.id, day.read_on, case when day.last then coalesce(s.reached, 'NOT_YET') else 'NOT_YET' end, 'YES',
                       case when day.last then 'Fler hos partnern känner igen sig i arbetet' end,
                       case when day.last then 'Samtal i arbetsgruppen' else 'Enkät till partnerna' end
                  from partnership s, (values (cast(:today as date) - 120, false), (cast(:today as date) - 14, true)) day (read_on, last)
                 where s.project_id = :project and s.promised_gain is not null and s.role <> 'WANTED'
                """).param("project", project).param("today", today).update();
        jdbc.sql("""
                update partnership s set forecast = 'YES', reached = coalesce(reached, 'NOT_YET')
                 where project_id = :project and exists (select from gain_reading where partnership_id = s.id)
                """).param("project", project).update();
    }

    private void staff(long project, CSVRecord row) {
        jdbc.sql(
                        "insert into project_staff (project_id, title, share, tasks) values (:id, :title, :share::int, :tasks)")
                .params(row.toMap())
                .param("id", project)
                .update();
    }

    private void goal(long project, CSVRecord row) {
        jdbc.sql("""
                insert into goal (project_id, parent_id, kind, position, name, about)
                values (:id, (select id from goal where project_id = :id and kind || ' ' || position = :parent),
                    :kind, :position::int, :name, :about)
                """).params(row.toMap()).param("id", project).update();
    }

    private void target(long project, String framework, CSVRecord row) {
        jdbc.sql(
                        "insert into target (project_id, framework, code, wanted) values (:id, :framework, :code, :wanted::int)")
                .params(row.toMap())
                .param("id", project)
                .param("framework", framework)
                .update();
    }

    private void ownIndicator(long project, CSVRecord row, boolean history, LocalDate today) {
        var id = jdbc.sql("""
                insert into own_indicator (project_id, goal_id, position, name, unit, wanted)
                values (:id, (select id from goal where project_id = :id and kind || ' ' || position = :goal),
                    :position::int, :name, :unit, :wanted::numeric)
                returning id
                """)
                .params(row.toMap())
                .param("id", project)
                .query(Long.class)
                .single();
        if (!history) {
            for (var reading : row.get("readings").split(" ")) {
                var parts = reading.split(":");
                read(id, today.minusDays(Long.parseLong(parts[0])), new BigDecimal(parts[1]), row.get("source"));
            }
        }
    }

    /** Nothing was read before the project began. */
    private void read(long indicator, LocalDate day, BigDecimal value, String source) {
        jdbc.sql("""
                insert into reading (own_indicator_id, read_on, value, source, made_at)
                select i.id, :day, :value, :source, :at from own_indicator i join project p on p.id = i.project_id
                 where i.id = :indicator and p.starts_on < :day
                """)
                .param("indicator", indicator)
                .param("day", day)
                .param("value", value)
                .param("source", source)
                .param("at", day.atTime(LocalTime.of(15, 0)).atZone(ZONE).toOffsetDateTime())
                .update();
    }
}
