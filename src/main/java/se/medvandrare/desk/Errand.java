package se.medvandrare.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** What must be followed up after somebody came (ärende). A done errand is closed for changes until it is opened again. */
@Entity
class Errand {

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private long deskId;
    private @Nullable Long contactId;
    private @Nullable Long ownerId;
    private long madeBy;
    private Instant madeAt = Instant.EPOCH;
    private byte[] what = {};
    private byte @Nullable [] who;
    private LocalDate dueOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private ErrandStatus status = ErrandStatus.OPEN;

    private @Nullable Instant closedAt;
    private @Nullable Instant callAt;
    private @Nullable Long organisationId;
    private @Nullable Long activityId;
    private @Nullable Long articleId;
    private byte @Nullable [] person;
    private @Nullable Boolean came;
    private UUID submission = new UUID(0, 0);

    protected Errand() {}

    Errand(long id, long deskId, long madeBy, Instant now, UUID submission) {
        this.id = id;
        this.deskId = deskId;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.submission = submission;
    }

    /** Says what it is about. */
    void describe(ErrandFacts facts) {
        mustNotBeDone();
        what = facts.what();
        who = facts.who();
        dueOn = facts.dueOn();
        ownerId = facts.ownerId();
        callAt = facts.callAt();
        send(facts.sentTo());
        person = facts.person();
        came = facts.came();
    }

    void growFrom(long contact) {
        contactId = contact;
    }

    /** Takes an errand that nobody has; one's own may be taken again. */
    void claim(long account) {
        mustNotBeDone();
        if (ownerId != null && ownerId != account) {
            throw new Refused("desk.errand.taken");
        }
        ownerId = account;
    }

    void move(ErrandStatus next, Instant now) {
        if (next == ErrandStatus.DONE && status != ErrandStatus.DONE) {
            closedAt = now;
        } else if (next != ErrandStatus.DONE) {
            closedAt = null;
        }
        status = next;
    }

    private void send(@Nullable Referral where) {
        organisationId = where == null ? null : where.organisationId();
        activityId = where == null ? null : where.activityId();
        articleId = where == null ? null : where.articleId();
    }

    private void mustNotBeDone() {
        if (status == ErrandStatus.DONE) {
            throw new Refused("desk.errand.isDone");
        }
    }

    long id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ErrandStatus status() {
        return status;
    }

    @Nullable Long ownerId() {
        return ownerId;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }
}
