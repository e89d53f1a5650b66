package se.medvandrare.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Refused;

/** What can be done with contacts. */
@Service
class Contacts {

    private final ContactRepository contacts;
    private final ErrandRepository errands;
    private final CountedTopics topics;
    private final Words words;
    private final SpokenLanguages languages;
    private final Referrals referrals;
    private final CurrentUser user;
    private final WorkLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            ErrandRepository errands,
            CountedTopics topics,
            Words words,
            SpokenLanguages languages,
            Referrals referrals,
            CurrentUser user,
            WorkLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.contacts = contacts;
        this.errands = errands;
        this.topics = topics;
        this.words = words;
        this.languages = languages;
        this.referrals = referrals;
        this.user = user;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Registers a contact and gives its id; the same submission again gives the same id. */
    long register(ContactForm form) {
        try {
            return inTransaction(() -> {
                mustBeOpen(form, List.of());
                var facts = facts(form, topics.of(form.topicId()));
                var contact = contacts.save(new Contact(facts, form.submission(), user.id(), clock.instant()));
                log.note("REGISTERED", "contact", contact.id());
                return contact.id();
            });
        } catch (DataIntegrityViolationException e) {
            return inTransaction(() -> repeated(form.submission()));
        }
    }

    long correct(long id, ContactForm form) {
        return inTransaction(() -> {
            var contact = contacts.find(id);
            if (!Objects.equals(form.version(), contact.version())) {
                throw new ObjectOptimisticLockingFailureException(Contact.class, id);
            }
            mustBeOpen(form, List.of(contact.outcome(), contact.channel()));
            var topic = topics.of(form.topicId(), contact.topicId());
            contact.correct(facts(form, topic), user.id(), clock.instant(), clock.getZone());
            log.note("CORRECTED", "contact", id);
            return id;
        });
    }

    /** Takes back a contact, with all that was registered at once with it, as if it had not been registered. */
    void undo(long id) {
        inTransaction(() -> {
            var contact = contacts.find(id);
            var group = contact.batch() == null ? List.of(contact) : contacts.findByBatch(contact.batch());
            group.forEach(this::takeBack);
            log.note("UNDONE", "contact", id);
            return id;
        });
    }

    private void takeBack(Contact contact) {
        contact.checkUndo(user.id(), clock.instant());
        if (errands.existsByContactId(contact.id())) {
            throw new Refused("desk.contact.hasErrand");
        }
        contacts.delete(contact);
    }

    private ContactFacts facts(ContactForm form, long topic) {
        return new ContactFacts(
                form.deskId(),
                at(form),
                topic,
                languages.tag(form.language()),
                Boolean.TRUE.equals(form.interpreter()),
                form.channel(),
                form.outcome(),
                referrals.find(form.sentTo()),
                form.pagesAnswered() == null ? null : form.pagesAnswered().kept(),
                form.onBehalf(),
                Boolean.TRUE.equals(form.practice()));
    }

    private void mustBeOpen(ContactForm form, List<?> kept) {
        words.mustBeOpen(CodeKind.OUTCOME, List.of(form.outcome()), kept);
        words.mustBeOpen(CodeKind.CHANNEL, List.of(form.channel()), kept);
    }

    private Instant at(ContactForm form) {
        var today = LocalDate.now(clock);
        var day = form.day() == null ? today : form.day();
        if (form.time() == null && day.equals(today)) {
            return clock.instant();
        }
        var time = form.time() == null ? LocalTime.NOON : form.time();
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    /** Whatever broke a rule of the database was a repetition, or points at what no longer exists. */
    private long repeated(UUID submission) {
        return contacts.findBySubmission(submission)
                .orElseThrow(() -> new Refused("desk.contact.gone"))
                .id();
    }

    private long inTransaction(java.util.function.LongSupplier work) {
        return Objects.requireNonNull(transactions.execute(begun -> work.getAsLong()));
    }
}
