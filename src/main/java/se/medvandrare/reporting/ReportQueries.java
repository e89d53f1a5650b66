package se.medvandrare.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.projects.ProjectFacts;

/** Reads reports. */
@Repository
class ReportQueries {

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reports of a project, the latest period first. */
    List<ReportRow> list(long project) {
        return jdbc.sql("""
                select r.id, f.name as framework, r.from_on, r.till_on, r.edition, r.state, r.handed_in_on, r.reference
                  from report r join framework f on f.code = r.framework
                 where r.project_id = :project
                 order by r.till_on desc, r.from_on desc, r.framework, r.edition desc
                """).param("project", project).query(ReportRow.class).list();
    }

    Optional<ReportFacts> facts(long project, long id) {
        return jdbc.sql("""
                select r.id, r.version, r.project_id, r.framework as code, f.name as framework, r.from_on, r.till_on, r.edition,
                       r.previous_id, r.state, m.name as made_by, r.made_at, c.name as checked_by, r.checked_at, r.checked_alone,
                       s.name as sealed_by, r.sealed_at, r.handed_in_on, r.reference, r.returned_on, r.returned_note
                  from report r
                  join framework f on f.code = r.framework
                  join account m on m.id = r.made_by
                  left join account c on c.id = r.checked_by
                  left join account s on s.id = r.sealed_by
                 where r.project_id = :project and r.id = :id
                """)
                .param("project", project)
                .param("id", id)
                .query((row, number) -> facts(row))
                .optional();
    }

    private static ReportFacts facts(ResultSet row) throws SQLException {
        return new ReportFacts(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("project_id"),
                row.getString("code"),
                row.getString("framework"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("till_on", LocalDate.class),
                row.getInt("edition"),
                row.getObject("previous_id", Long.class),
                ReportState.valueOf(row.getString("state")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class),
                row.getString("checked_by"),
                row.getObject("checked_at", OffsetDateTime.class),
                row.getBoolean("checked_alone"),
                row.getString("sealed_by"),
                row.getObject("sealed_at", OffsetDateTime.class),
                row.getObject("handed_in_on", LocalDate.class),
                row.getString("reference"),
                row.getObject("returned_on", LocalDate.class),
                row.getString("returned_note"));
    }

    /** What is written in a report, by part. */
    Map<String, Written> texts(long report) {
        var texts = new LinkedHashMap<String, Written>();
        jdbc.sql("select part, title, text from report_text where report_id = :report order by id")
                .param("report", report)
                .query(Written.class)
                .list()
                .forEach(text -> texts.put(text.part(), text));
        return texts;
    }

    /** The goals of a project that a report tells about; the municipality's own are not reported to a fund. */
    List<Goal> goals(long project) {
        return jdbc.sql("""
                select id, name from goal where project_id = :project and kind <> 'MUNICIPAL_GOAL'
                 order by array_position(array['GOAL', 'SUB_GOAL', 'AREA', 'TRACK', 'WANTED_EFFECT'], kind), position
                """).param("project", project).query(Goal.class).list();
    }

    /** The figures of a sealed report. */
    List<ReportIndicator> indicators(long report) {
        var cells = cells(report);
        return jdbc.sql("select * from report_indicator where report_id = :report order by position")
                .param("report", report)
                .query((row, number) -> indicator(row, cells.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private Map<String, List<Cell>> cells(long report) {
        var cells = new LinkedHashMap<String, List<Cell>>();
        jdbc.sql("""
                select code, gender, band, value, incomplete, so_far from report_figure where report_id = :report
                 order by code, array_position(array['WOMAN', 'MAN', 'NON_BINARY', 'UNKNOWN'], gender), band
                """)
                .param("report", report)
                .query((row, number) -> cell(row))
                .list()
                .forEach(cell -> cells.computeIfAbsent(cell.code(), code -> new ArrayList<>())
                        .add(cell));
        return cells;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getString("code"),
                Gender.valueOf(row.getString("gender")),
                row.getString("band"),
                row.getLong("value"),
                row.getLong("incomplete"),
                row.getLong("so_far"),
                Map.of());
    }

    private static ReportIndicator indicator(ResultSet row, List<Cell> cells) throws SQLException {
        return new ReportIndicator(
                row.getString("code"),
                row.getLong("definition_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("kind"),
                row.getString("unit"),
                row.getString("name_sv"),
                row.getString("name_en"),
                row.getString("counting_rule"),
                row.getString("source"),
                row.getString("verified"),
                List.of((String[]) row.getArray("bands").getArray()),
                row.getObject("wanted", Integer.class),
                row.getObject("ceiling", Long.class),
                cells);
    }

    /** The readings of a sealed report. */
    List<IndicatorQueries.Own> readings(long report) {
        return jdbc.sql("""
                select r.position as id, r.name, r.unit, r.wanted, r.value, r.read_on, r.source, null::bigint as readings,
                       r.account_id, a.name as by_name
                  from report_reading r left join account a on a.id = r.account_id
                 where r.report_id = :report order by r.position
                """)
                .param("report", report)
                .query(IndicatorQueries.Own.class)
                .list();
    }

    /** Whether somebody may check the report who has not written in it: who leads the project, or an administrator. */
    boolean canBeCheckedByAnother(long tenant, long project, long report) {
        return jdbc.sql("""
                select exists (select from account_role r join account a on a.id = r.account_id and a.active
                 where r.works_for = :tenant
                   and (r.role = 'ADMIN' or r.role = 'LEADER' and (r.scope = 'TENANT' or r.scope = 'PROJECT' and r.scope_id = :project))
                   and not exists (select from report_writer w where w.report_id = :report and w.account_id = a.id))
                """)
                .param("tenant", tenant)
                .param("project", project)
                .param("report", report)
                .query(Boolean.class)
                .single();
    }

    boolean hasWritten(long report, long account) {
        return jdbc.sql("select exists (select from report_writer where report_id = :report and account_id = :account)")
                .param("report", report)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Whether a report of the project is about that very period and has not come back. */
    boolean isReported(ProjectFacts project, Period period) {
        return jdbc.sql("""
                select exists (select from report where project_id = :project and framework = :framework
                   and from_on = :from and till_on = :till and state <> 'RETURNED')
                """)
                .param("project", project.id())
                .param("framework", project.framework(), java.sql.Types.VARCHAR)
                .param("from", period.from())
                .param("till", period.till())
                .query(Boolean.class)
                .single();
    }

    /** The day after the last period a report is about; null when there is none. */
    @Nullable LocalDate next(long project) {
        return jdbc.sql("select max(till_on) + 1 from report where project_id = :project")
                .param("project", project)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** A text as it stands. */
    record Written(String part, @Nullable String title, String text) {}

    /** A goal of the project. */
    record Goal(long id, String name) {

        String part() {
            return ReportPart.GOAL + id;
        }
    }
}
