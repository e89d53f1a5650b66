package se.medvandrare.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.activities.CafeHeads;
import se.medvandrare.base.Refused;

/** Counting by taps. A tap that arrives again, or is undone again, changes nothing. */
@Service
@Transactional
class CafeTaps {

    private final CafeEveningRepository evenings;
    private final ContactRepository contacts;
    private final ErrandRepository errands;
    private final CountedTopics topics;
    private final SpokenLanguages languages;
    private final CafeHeads heads;
    private final CurrentUser user;
    private final WorkLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    CafeTaps(
            CafeEveningRepository evenings,
            ContactRepository contacts,
            ErrandRepository errands,
            CountedTopics topics,
            SpokenLanguages languages,
            CafeHeads heads,
            CurrentUser user,
            WorkLog log,
            JdbcClient jdbc,
            Clock clock) {
        this.evenings = evenings;
        this.contacts = contacts;
        this.errands = errands;
        this.topics = topics;
        this.languages = languages;
        this.heads = heads;
        this.user = user;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one. */
    public void tap(long id, TapForm form) {
        var tap = Tap.of(form.what()).flatMap(this::known).orElseThrow(CafeTaps::unreadable);
        var evening = evenings.find(id);
        var at = evening.moment(form.tapped(), clock.instant());
        if (write(id, form.submission(), tap, at) == 0) {
            return;
        }
        if (tap.kind() == Tap.Kind.TOPIC && !contacts.existsBySubmission(form.submission())) {
            var contact = contacts.save(asked(evening, tap, form.submission(), at));
            log.note("REGISTERED", "contact", contact.id());
        }
        count(evening, tap, 1);
    }

    /** Takes back one's own tap. */
    public void undo(long id, UUID submission, @Nullable Instant at) {
        var evening = evenings.find(id);
        evening.moment(at, clock.instant());
        jdbc.sql("""
                update cafe_tap set undone = true
                 where evening_id = :evening and submission = :submission and account_id = :me and not undone
                returning concat_ws(' ', kind, gender, age_band, language, topic_id)
                """)
                .param("evening", id)
                .param("submission", submission)
                .param("me", user.id())
                .query(String.class)
                .optional()
                .flatMap(Tap::of)
                .ifPresent(tap -> takeBack(evening, tap, submission));
    }

    private void takeBack(CafeEvening evening, Tap tap, UUID submission) {
        count(evening, tap, -1);
        if (tap.kind() == Tap.Kind.TOPIC) {
            contacts.findBySubmission(submission).ifPresent(this::takeBack);
        }
    }

    private void takeBack(Contact contact) {
        if (errands.existsByContactId(contact.id())) {
            throw new Refused("desk.contact.hasErrand");
        }
        contacts.delete(contact);
        log.note("UNDONE", "contact", contact.id());
    }

    private void count(CafeEvening evening, Tap tap, int by) {
        if (evening.sessionId() != null && tap.gender() != null && tap.age() != null) {
            heads.step(evening.sessionId(), tap.gender(), tap.age(), by);
        }
    }

    private Contact asked(CafeEvening evening, Tap tap, UUID submission, Instant at) {
        var facts = new ContactFacts(
                evening.deskId(),
                at,
                Objects.requireNonNull(tap.topic()),
                null,
                false,
                Channel.OUTREACH,
                Outcome.ANSWERED,
                null,
                null,
                null,
                false);
        return new Contact(facts, submission, user.id(), clock.instant());
    }

    private int write(long evening, UUID submission, Tap tap, Instant at) {
        return jdbc.sql("""
                insert into cafe_tap (evening_id, account_id, submission, at, kind, gender, age_band, language, topic_id)
                values (:evening, :me, :submission, :at, :kind, :gender, :age, :language, :topic)
                on conflict (tenant_id, submission) do nothing
                """)
                .param("evening", evening)
                .param("me", user.id())
                .param("submission", submission)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", tap.kind().name())
                .param("gender", tap.gender() == null ? null : tap.gender().name())
                .param("age", tap.age() == null ? null : tap.age().stored())
                .param("language", tap.language())
                .param("topic", tap.topic())
                .update();
    }

    /** A closed topic may still be counted, and a merged one counts as the other: a phone may have kept the tap. */
    private Optional<Tap> known(Tap tap) {
        if (tap.topic() != null) {
            return topics.find(tap.topic()).map(tap::about);
        }
        return tap.language() == null || languages.knows(tap.language()) ? Optional.of(tap) : Optional.empty();
    }

    private static ResponseStatusException unreadable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
