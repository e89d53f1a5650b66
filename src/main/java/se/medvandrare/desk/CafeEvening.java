package se.medvandrare.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** An evening (kväll) at an open meeting place. What was tapped before it was closed counts even if it arrives afterwards. */
@Entity
class CafeEvening {

    /** How long a phone may keep what it could not send. */
    static final Duration LATE = Duration.ofDays(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private long deskId;
    private long placeId;
    private @Nullable Long sessionId;
    private long startedBy;
    private Instant startedAt = Instant.EPOCH;
    private @Nullable Instant closedAt;
    private UUID submission = new UUID(0, 0);

    protected CafeEvening() {}

    CafeEvening(EveningForm form, long account, Instant now) {
        deskId = form.deskId();
        placeId = form.placeId();
        sessionId = form.sessionId();
        submission = form.submission();
        startedBy = account;
        startedAt = now;
    }

    /** The moment a tap counts for: as the phone says, but never before the evening began nor after now. */
    Instant moment(@Nullable Instant tapped, Instant now) {
        var at = tapped == null || tapped.isAfter(now) ? now : tapped;
        if (closedAt != null && (at.isAfter(closedAt) || now.isAfter(closedAt.plus(LATE)))) {
            throw new Refused("desk.cafe.isClosed");
        }
        return at.isBefore(startedAt) ? startedAt : at;
    }

    /** Ends it; one that has ended stays as it is. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now.isBefore(startedAt) ? startedAt : now;
        }
    }

    void mustBeOpen() {
        if (closedAt != null) {
            throw new Refused("desk.cafe.isClosed");
        }
    }

    long id() {
        return id == null ? 0 : id;
    }

    long deskId() {
        return deskId;
    }

    @Nullable Long sessionId() {
        return sessionId;
    }
}
