package se.medvandrare.projects;

import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Collision;

/**
 * The rows of one kind on the card of a project. Everything that is the same for all kinds is here: who may change
 * them, that two people do not overwrite each other, and the log. A kind says what a new row is and what is filled in.
 */
@Transactional
abstract class CardRows<F extends Record & Versioned, R extends CardRow<F>> implements Changes<Long, F> {

    private final CardDoor door;
    private final RowRepository<R> rows;
    private final WorkLog log;
    private final RowKind kind;

    CardRows(CardDoor door, RowRepository<R> rows, WorkLog log, RowKind kind) {
        this.door = door;
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
        return row(door.open(slug), id)
                .orElseThrow(() -> new NotFound(kind.table(), id))
                .toForm();
    }

    /** Goes on only for those who may change the card. */
    @Transactional(readOnly = true)
    public void open(String slug) {
        door.open(slug);
    }

    /** Adds a row, once for each submission. */
    void add(String slug, UUID submission, F form) {
        var project = door.hold(slug).id();
        if (door.isNew(submission)) {
            var row = begin(project, form);
            fill(row, form, project);
            rows.save(row);
            log.note("ADDED", kind.table(), project);
        }
    }

    @Override
    public void change(String slug, Long id, F form) {
        var project = door.hold(slug);
        var row = row(project, id).orElseThrow(() -> new Refused("projects.refused.gone"));
        Collision.unlessSame(kind.texts(), form.version(), row.version(), form, row.toForm());
        fill(row, form, project.id());
        log.note("CHANGED", kind.table(), project.id());
    }

    /** Does nothing when somebody else has removed it already. */
    @Override
    public void remove(String slug, Long id, int version) {
        var project = door.hold(slug);
        row(project, id).ifPresent(row -> {
            if (row.version() != version) {
                throw new Refused("projects.refused.changed");
            }
            refuseRemoval(id);
            rows.delete(row);
            log.note("REMOVED", kind.table(), project.id());
        });
    }

    private Optional<R> row(ProjectFacts project, long id) {
        return rows.findByIdAndProjectId(id, project.id());
    }
}
