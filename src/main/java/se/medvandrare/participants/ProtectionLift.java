package se.medvandrare.participants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** A request to lift somebody's mark: one asks, another approves. PostgreSQL holds the same rule. */
@Entity
class ProtectionLift {

    /** How long a request may be approved. */
    static final Duration OPEN = Duration.ofDays(7);

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private long personId;
    private byte[] reason = {};
    private long askedBy;
    private Instant askedAt = Instant.EPOCH;
    private @Nullable Long withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable Long approvedBy;
    private @Nullable Instant approvedAt;

    protected ProtectionLift() {}

    ProtectionLift(long id, long personId, byte[] reason) {
        this.id = id;
        this.personId = personId;
        this.reason = reason;
    }

    ProtectionLift ask(long by, Instant now) {
        askedBy = by;
        askedAt = now;
        return this;
    }

    boolean open(Instant now) {
        return approvedBy == null && withdrawnAt == null && askedAt.plus(OPEN).isAfter(now);
    }

    /** Never by whoever asked. */
    void approve(long by, Instant now) {
        mustBeOpen(now);
        if (by == askedBy) {
            throw new Refused("participants.lift.same");
        }
        approvedBy = by;
        approvedAt = now;
    }

    void withdraw(long by, Instant now) {
        mustBeOpen(now);
        withdrawnBy = by;
        withdrawnAt = now;
    }

    private void mustBeOpen(Instant now) {
        if (!open(now)) {
            throw new Refused("participants.lift.closed");
        }
    }

    boolean approved() {
        return approvedBy != null && approvedBy != askedBy;
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    byte[] reason() {
        return reason;
    }

    long askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }
}
