package se.medvandrare.desk;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Refused;

/** What can be done with errands. */
@Service
class Errands {

    private final ErrandRepository errands;
    private final ContactRepository contacts;
    private final ErrandWords words;
    private final ErrandQueries queries;
    private final CurrentUser user;
    private final WorkLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    Errands(
            ErrandRepository errands,
            ContactRepository contacts,
            ErrandWords words,
            ErrandQueries queries,
            CurrentUser user,
            WorkLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.errands = errands;
        this.contacts = contacts;
        this.words = words;
        this.queries = queries;
        this.user = user;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes an errand, perhaps out of a contact, and gives its id; the same submission again gives the same id. */
    long make(ErrandForm form) {
        try {
            return inTransaction(() -> made(form));
        } catch (DataIntegrityViolationException e) {
            return inTransaction(() -> repeated(form.submission()));
        }
    }

    /** Changes what is said about an errand and adds the note; says no when somebody else changed it meanwhile. */
    long change(long id, ErrandForm form) {
        return inTransaction(() -> {
            var errand = errands.find(id);
            if (!Objects.equals(form.version(), errand.version())) {
                throw new ObjectOptimisticLockingFailureException(Errand.class, id);
            }
            errand.describe(words.facts(id, form, owner(form, errand.ownerId())));
            errand.move(form.status(), clock.instant());
            errands.flush();
            words.add(id, form.note());
            log.note("CHANGED", "errand", id);
            return id;
        });
    }

    void claim(long id) {
        inTransaction(() -> {
            errands.hold(id).claim(user.id());
            log.note("CLAIMED", "errand", id);
            return id;
        });
    }

    void finish(long id) {
        move(id, ErrandStatus.DONE);
    }

    void reopen(long id) {
        move(id, ErrandStatus.OPEN);
    }

    private void move(long id, ErrandStatus next) {
        inTransaction(() -> {
            errands.hold(id).move(next, clock.instant());
            log.note(next.name(), "errand", id);
            return id;
        });
    }

    private long made(ErrandForm form) {
        var id = queries.nextId();
        var contact = form.contactId() == null ? null : contacts.find(form.contactId());
        var desk = contact == null ? queries.openDesk(form.deskId()) : contact.deskId();
        var errand = new Errand(id, desk, user.id(), clock.instant(), form.submission());
        errand.describe(words.facts(id, form, owner(form, null)));
        errand.move(form.status(), clock.instant());
        if (contact != null) {
            errand.growFrom(contact.id());
            contact.growIntoAnErrand();
        }
        errands.save(errand);
        errands.flush();
        words.add(id, form.note());
        log.note("MADE", "errand", id);
        return id;
    }

    /** The one it is given to: nobody, or somebody who works at the desks of this tenant, or whoever has it already. */
    private @Nullable Long owner(ErrandForm form, @Nullable Long before) {
        var wanted = form.ownerId();
        var allowed = wanted == null
                || wanted.equals(before)
                || queries.colleagues(user.tenant()).stream()
                        .anyMatch(it -> it.value().equals(wanted.toString()));
        if (!allowed) {
            throw new Refused("desk.errand.owner.unknown");
        }
        return wanted;
    }

    private long repeated(UUID submission) {
        return errands.findBySubmission(submission)
                .orElseThrow(() -> new Refused("desk.errand.gone"))
                .id();
    }

    private long inTransaction(java.util.function.LongSupplier work) {
        return Objects.requireNonNull(transactions.execute(begun -> work.getAsLong()));
    }
}
