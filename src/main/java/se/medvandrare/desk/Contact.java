package se.medvandrare.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** Somebody came with something. Nobody's name, ever: there is no field for one. */
@Entity
class Contact {

    static final Duration UNDO = Duration.ofMinutes(10);
    static final Duration OLDEST = Duration.ofDays(366);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private long deskId;
    private long accountId;
    private Instant at = Instant.EPOCH;
    private Instant madeAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.COUNTER;

    private long topicId;
    private @Nullable String language;
    private boolean interpreter;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.ANSWERED;

    private @Nullable Long organisationId;
    private @Nullable Long activityId;
    private @Nullable Long articleId;
    private @Nullable Boolean pagesAnswered;

    @Enumerated(EnumType.STRING)
    private @Nullable Behalf onBehalf;

    private @Nullable UUID batch;
    private boolean practice;
    private UUID submission = new UUID(0, 0);

    protected Contact() {}

    Contact(ContactFacts facts, UUID submission, long account, Instant now) {
        this.submission = submission;
        this.accountId = account;
        this.madeAt = now;
        take(facts, now);
    }

    /** The same once more, in the same group and under the topic given; the same submission again means nothing new. */
    Contact again(long topic, UUID submission, UUID group, long account, Instant now) {
        checkUndo(account, now);
        batch = group;
        var same = new Contact(facts().about(topic), submission, account, now);
        same.batch = group;
        return same;
    }

    private ContactFacts facts() {
        return new ContactFacts(
                deskId,
                at,
                topicId,
                language,
                interpreter,
                channel,
                outcome,
                sentTo(),
                pagesAnswered,
                onBehalf,
                practice);
    }

    private @Nullable Referral sentTo() {
        if (organisationId != null) {
            return new Referral(Referral.Kind.O, organisationId);
        }
        if (activityId != null) {
            return new Referral(Referral.Kind.A, activityId);
        }
        return articleId == null ? null : new Referral(Referral.Kind.I, articleId);
    }

    /** Belongs to what was registered at once. */
    Contact in(UUID group) {
        batch = group;
        return this;
    }

    /** Corrects it: one's own, and only on the day it was registered. */
    void correct(ContactFacts facts, long account, Instant now, ZoneId zone) {
        mustBelongTo(account);
        if (!LocalDate.ofInstant(madeAt, zone).equals(LocalDate.ofInstant(now, zone))) {
            throw new Refused("desk.contact.tooOldToCorrect");
        }
        take(facts, now);
    }

    /** Says no unless it is one's own and was registered within the last ten minutes. */
    void checkUndo(long account, Instant now) {
        mustBelongTo(account);
        if (now.isAfter(madeAt.plus(UNDO))) {
            throw new Refused("desk.contact.tooOldToUndo");
        }
    }

    /** An errand grew out of it. */
    void growIntoAnErrand() {
        outcome = Outcome.ERRAND;
    }

    private void mustBelongTo(long account) {
        if (accountId != account) {
            throw new Refused("desk.contact.notYours");
        }
    }

    private void take(ContactFacts facts, Instant now) {
        if (facts.at().isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new Refused("desk.contact.future");
        }
        if (facts.at().isBefore(now.minus(OLDEST))) {
            throw new Refused("desk.contact.tooLongAgo");
        }
        deskId = facts.deskId();
        at = facts.at();
        channel = facts.channel();
        topicId = facts.topicId();
        language = facts.language();
        interpreter = facts.interpreter();
        outcome = facts.outcome();
        send(facts.sentTo());
        pagesAnswered = facts.pagesAnswered();
        onBehalf = facts.onBehalf();
        practice = facts.practice();
    }

    private void send(@Nullable Referral where) {
        organisationId = where == null ? null : where.organisationId();
        activityId = where == null ? null : where.activityId();
        articleId = where == null ? null : where.articleId();
    }

    long id() {
        return id == null ? 0 : id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    long topicId() {
        return topicId;
    }

    long deskId() {
        return deskId;
    }

    @Nullable UUID batch() {
        return batch;
    }

    UUID submission() {
        return submission;
    }

    Channel channel() {
        return channel;
    }

    Outcome outcome() {
        return outcome;
    }
}
