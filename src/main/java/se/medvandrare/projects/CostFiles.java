package se.medvandrare.projects;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Fingerprint;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/**
 * Files with costs. A file without faults is kept for somebody to look through; its rows count once it is taken in, and it
 * can be removed as a whole at any time. A file with a fault is not kept.
 */
@Service
@Transactional
class CostFiles {

    private static final String TABLE = "cost_file";
    private static final int LONGEST_NAME = 120;
    private static final int BATCH = 1000;

    private final CardDoor door;
    private final BudgetQueries queries;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final WorkLog log;
    private final Clock clock;

    CostFiles(CardDoor door, BudgetQueries queries, JdbcClient jdbc, JdbcTemplate batches, WorkLog log, Clock clock) {
        this.door = door;
        this.queries = queries;
        this.jdbc = jdbc;
        this.batches = batches;
        this.log = log;
        this.clock = clock;
    }

    /** What the file says, and its id when it is kept, which is when no row is wrong. */
    Kept keep(String slug, String name, byte[] file) {
        var project = door.hold(slug);
        if (file.length == 0) {
            throw new Refused("projects.refused.costNone");
        }
        var print = print(file);
        sent(project.id(), print).ifPresent(on -> {
            throw new Refused("projects.refused.costTwice", on);
        });
        var today = LocalDate.now(clock);
        var last = project.endsOn().isBefore(today) ? project.endsOn() : today;
        var said = new CostReader(project.startsOn(), last).read(file);
        return new Kept(said, said.wrong() > 0 ? null : add(project.id(), name, print, said.rows()));
    }

    /** Its rows count from now on; a second click changes nothing. */
    void take(String slug, long id) {
        var project = door.hold(slug);
        var taken = jdbc.sql(
                        "update cost_file set taken_at = :now where id = :id and project_id = :project and taken_at is null")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("id", id)
                .param("project", project.id())
                .update();
        if (taken == 1) {
            log.note("TAKEN", TABLE, project.id());
        } else {
            find(project.id(), id);
        }
    }

    /** The file with all its rows; does nothing when somebody else has removed it already. */
    void remove(String slug, long id) {
        var project = door.hold(slug);
        var gone = jdbc.sql("delete from cost_file where id = :id and project_id = :project")
                .param("id", id)
                .param("project", project.id())
                .update();
        if (gone == 1) {
            log.note("REMOVED", TABLE, project.id());
        }
    }

    @Transactional(readOnly = true)
    Looked look(String slug, long id) {
        var project = door.open(slug);
        return new Looked(find(project.id(), id), queries.sums(id), queries.firstRows(id));
    }

    @Transactional(readOnly = true)
    ProjectFacts open(String slug) {
        return door.open(slug);
    }

    private BudgetPage.CostFile find(long project, long id) {
        return queries.file(project, id).orElseThrow(() -> new NotFound(TABLE, id));
    }

    private long add(long project, String name, String print, List<CostRows.Row> rows) {
        var id = jdbc.sql("""
                insert into cost_file (project_id, name, sha256, sent_at) values (:project, :name, :print, :now) returning id
                """)
                .param("project", project)
                .param("name", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .param("print", print)
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .query(Long.class)
                .single();
        batches.batchUpdate(
                "insert into cost (file_id, project_id, place, day, kind, amount, text) values (?, ?, ?, ?, ?, ?, ?)",
                rows,
                BATCH,
                (row, it) -> {
                    row.setLong(1, id);
                    row.setLong(2, project);
                    row.setInt(3, it.place());
                    row.setDate(4, Date.valueOf(it.day()));
                    row.setString(5, it.kind().name());
                    row.setBigDecimal(6, it.amount());
                    row.setString(7, it.text());
                });
        log.note("ADDED", TABLE, project);
        return id;
    }

    private Optional<LocalDate> sent(long project, String print) {
        return jdbc.sql("""
                select (sent_at at time zone 'Europe/Stockholm')::date from cost_file
                 where project_id = :project and sha256 = :print
                """)
                .param("project", project)
                .param("print", print)
                .query(LocalDate.class)
                .optional();
    }

    private static String print(byte[] file) {
        return HexFormat.of().formatHex(Fingerprint.of(file));
    }

    /** @param id null when a row is wrong and nothing is kept */
    record Kept(
            CostRows said,
            @org.jspecify.annotations.Nullable Long id) {}

    /** A kept file, its sums and its first rows. */
    record Looked(BudgetPage.CostFile file, List<BudgetPage.Sum> sums, List<CostRows.Row> rows) {}
}
