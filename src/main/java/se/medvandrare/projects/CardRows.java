package se.medvandrare.projects;

import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.network.Collision;

/**
 * The rows of one kind on the card of a project. Everything that is the same for all kinds is here: who may change
 * them, that two people do not overwrite each other, and the log. A kind says what a new row is and what is filled in.
 */
@Transactional
abstract class CardRows<F extends Record & Versioned, R extends CardRow<F>> implements Changes<Long, F> {

    private final Projects projects;
    private final RowRepository<R> rows;
    private final WorkLog log;
    private final RowKind kind;

    CardRows(Projects projects, RowRepository<R> rows, WorkLog log, RowKind kind) {
        this.projects = projects;
        this.rows = rows;
        this.log = log;
        this.kind = kind;
    }

    /** A new row of the project, before it is filled. */
    abstract R begin(long project, F form);

    /** Writes what was typed into the row. */
    abstract void fill(R row, F form, long project);

    /** Says no when something hangs on the row. */
    void refuseRemoval(long id) {}

    @Override
    @Transactional(readOnly = true)
    public F form(String slug, Long id) {
        return row(slug, id).toForm();
    }

    void add(String slug, F form) {
        var project = projects.led(slug).id();
        var row = begin(project, form);
        fill(row, form, project);
        rows.save(row);
        log.note("ADDED", kind.table(), project);
    }

    @Override
    public void change(String slug, Long id, F form) {
        var project = projects.led(slug).id();
        var row = row(slug, id);
        Collision.unlessSame(kind.texts(), form.version(), row.version(), form, row.toForm());
        fill(row, form, project);
        log.note("CHANGED", kind.table(), project);
    }

    @Override
    public void remove(String slug, Long id) {
        var row = row(slug, id);
        refuseRemoval(id);
        rows.delete(row);
        log.note("REMOVED", kind.table(), projects.led(slug).id());
    }

    private R row(String slug, long id) {
        return rows.findByIdAndProjectId(id, projects.led(slug).id()).orElseThrow(() -> new NotFound(kind.table(), id));
    }
}
