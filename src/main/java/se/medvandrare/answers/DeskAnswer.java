package se.medvandrare.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A short answer that the desk keeps. It is hidden, never removed: a slip may point at it. */
@Entity
class DeskAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private long changedBy;
    private Instant changedAt = Instant.EPOCH;
    private boolean closed;
    private UUID submission = new UUID(0, 0);

    protected DeskAnswer() {}

    DeskAnswer(UUID submission, long account, Instant now) {
        this.submission = submission;
        change(account, now);
    }

    /** Says no when it was begun from another version than the one that is there. */
    void mustBe(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(DeskAnswer.class, id());
        }
    }

    void change(long account, Instant now) {
        changedBy = account;
        changedAt = now;
    }

    void close(boolean closed) {
        this.closed = closed;
    }

    long id() {
        return id == null ? 0 : id;
    }
}
