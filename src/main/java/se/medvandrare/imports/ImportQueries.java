package se.medvandrare.imports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what pages show of registers. */
@Repository
class ImportQueries {

    private static final String ROWS = """
            select r.id, r.state, r.people_rows, r.attendance_rows, r.faulty_rows, r.notices, r.people, r.added, r.joined, r.hidden,
                   a.name as read_by, r.read_at at time zone 'Europe/Stockholm' as read_at,
                   r.taken_at at time zone 'Europe/Stockholm' as taken_at, r.undone_at at time zone 'Europe/Stockholm' as undone_at,
                   r.state = 'WAITING' and r.read_at >= :waits as waits, r.state = 'TAKEN' and r.taken_at >= :undoable as undoable
              from register_import r join account a on a.id = r.read_by
             where r.project_id = :project
            """;

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<ImportRow> all(long project, Instant now, int most) {
        return rows(ROWS + " order by r.id desc limit " + most, project, now)
                .query(ImportRow.class)
                .list();
    }

    Optional<ImportRow> find(long project, long id, Instant now) {
        return rows(ROWS + " and r.id = :id", project, now)
                .param("id", id)
                .query(ImportRow.class)
                .optional();
    }

    private JdbcClient.StatementSpec rows(String sql, long project, Instant now) {
        return jdbc.sql(sql)
                .param("project", project)
                .param("waits", at(now.minus(RegisterImport.WAITS)))
                .param("undoable", at(now.minus(RegisterImport.UNDOABLE)));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
