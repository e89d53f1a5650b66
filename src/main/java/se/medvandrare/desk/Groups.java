package se.medvandrare.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Refused;

/** Contacts that are registered at once: the same once more for a group, and a tally that was kept on paper. */
@Service
@Transactional
class Groups {

    static final int MOST = 30;
    static final int MOST_ON_PAPER = 300;

    private final ContactRepository contacts;
    private final CountedTopics topics;
    private final Words words;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    Groups(ContactRepository contacts, CountedTopics topics, Words words, CurrentUser user, WorkLog log, Clock clock) {
        this.contacts = contacts;
        this.topics = topics;
        this.words = words;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Registers as many more of the same, which are undone together; asked twice it registers them once. */
    public long more(long id, int number) {
        if (number < 1 || number > MOST) {
            throw new Refused("desk.contact.more.number", MOST);
        }
        var contact = contacts.find(id);
        var group = contact.batch() == null ? contact.submission() : contact.batch();
        var topic = topics.of(contact.topicId());
        for (int more = 1; more <= number; more++) {
            var submission = named(contact.submission(), more);
            if (!contacts.existsBySubmission(submission)) {
                contacts.save(contact.again(topic, submission, group, user.id(), clock.instant()));
            }
        }
        log.note("REPEATED", "contact", id);
        return id;
    }

    /** Registers what stood on the paper and gives the id of one of them; sent twice it is registered once. */
    public long tally(TallyForm form, boolean practice) {
        if (!form.readable()) {
            throw new Refused("desk.tally.unreadable");
        }
        if (form.day() == null) {
            throw new Refused("desk.tally.day");
        }
        if (form.total() == 0 || form.total() > MOST_ON_PAPER) {
            throw new Refused("desk.tally.number", MOST_ON_PAPER);
        }
        words.mustBeOpen(CodeKind.CHANNEL, List.of(form.channel()), List.of());
        var first = contacts.findBySubmission(named(form.submission(), 0));
        return first.isPresent() ? first.get().id() : keyed(form, practice);
    }

    private long keyed(TallyForm form, boolean practice) {
        long any = 0;
        int number = 0;
        for (var line : form.typed().keySet()) {
            var topic = topics.of(line);
            for (int one = 0; one < form.count(line); one++) {
                any = contacts.save(new Contact(
                                        facts(form, topic, number, practice),
                                        named(form.submission(), number),
                                        user.id(),
                                        clock.instant())
                                .in(form.submission()))
                        .id();
                number++;
            }
        }
        log.note("KEYED", "contact", any);
        return any;
    }

    private ContactFacts facts(TallyForm form, long topic, int number, boolean practice) {
        var day = java.util.Objects.requireNonNull(form.day());
        var at = day.atTime(form.band().moment(number, form.total()))
                .atZone(clock.getZone())
                .toInstant();
        return new ContactFacts(
                form.deskId(), at, topic, null, false, form.channel(), Outcome.ANSWERED, null, null, null, practice);
    }

    private static UUID named(UUID group, int number) {
        return UUID.nameUUIDFromBytes((group + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
