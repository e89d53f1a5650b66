package se.medvandrare.projects;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Collision;

/**
 * The rows that hang on a project, of every kind. What is the same for all of them is here: who may change them, that two
 * people do not overwrite each other, that a form sent twice adds one row, and the log. A kind says what a new row is.
 */
@Service
@Transactional
public class CardRows {

    private final CardDoor door;
    private final EntityManager rows;
    private final WorkLog log;
    private final Clock clock;

    CardRows(CardDoor door, EntityManager rows, WorkLog log, Clock clock) {
        this.door = door;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Goes on only for those who may change the project. */
    @Transactional(readOnly = true)
    public ProjectFacts open(String slug) {
        return door.open(slug);
    }

    @Transactional(readOnly = true)
    <F extends Record & Versioned, R extends CardRow<F>> F form(NewRowController<F, R> kind, String slug, long id) {
        return row(kind, door.open(slug), id)
                .orElseThrow(() -> new NotFound(kind.kind().table(), id))
                .toForm();
    }

    /** Adds a row, once for each submission. */
    <F extends Record & Versioned, R extends CardRow<F>> void add(
            NewRowController<F, R> kind, String slug, UUID submission, F form) {
        var project = door.hold(slug).id();
        if (door.isNew(submission)) {
            var row = kind.begin(project, form);
            kind.fill(row, form);
            rows.persist(row);
            log.note("ADDED", kind.kind().table(), project);
        }
    }

    <F extends Record & Versioned, R extends CardRow<F>> void change(
            NewRowController<F, R> kind, String slug, long id, F form) {
        var project = door.hold(slug);
        var row = row(kind, project, id).orElseThrow(() -> new Refused("projects.refused.gone"));
        Collision.unlessSame(kind.kind().texts(), form.version(), row.version(), form, row.toForm());
        kind.fill(row, form);
        log.note("CHANGED", kind.kind().table(), project.id());
    }

    /** Does nothing when somebody else has removed it already. */
    <F extends Record & Versioned, R extends CardRow<F>> void remove(
            NewRowController<F, R> kind, String slug, long id, int version) {
        ifUnchanged(kind, slug, id, version, "REMOVED", row -> {
            kind.refuseRemoval(row);
            rows.remove(row);
        });
    }

    /** Done today, or not done after all; a second click changes nothing. */
    <F extends Record & Versioned, R extends DoneRow<F>> void finish(
            DoneRowController<F, R> kind, String slug, long id, int version, boolean done) {
        var row = row(kind, door.hold(slug), id)
                .orElseThrow(() -> new NotFound(kind.kind().table(), id));
        if ((row.doneOn() != null) != done) {
            ifUnchanged(kind, slug, id, version, "DONE", it -> it.finish(done ? LocalDate.now(clock) : null));
        }
    }

    private <F extends Record & Versioned, R extends CardRow<F>> void ifUnchanged(
            NewRowController<F, R> kind, String slug, long id, int version, String what, Consumer<R> work) {
        var project = door.hold(slug);
        row(kind, project, id).ifPresent(row -> {
            if (row.version() == null || row.version() != version) {
                throw new Refused("projects.refused.changed");
            }
            work.accept(row);
            log.note(what, kind.kind().table(), project.id());
        });
    }

    private <F extends Record & Versioned, R extends CardRow<F>> Optional<R> row(
            NewRowController<F, R> kind, ProjectFacts project, long id) {
        return Optional.ofNullable(rows.find(kind.type(), id)).filter(row -> row.projectId() == project.id());
    }
}
