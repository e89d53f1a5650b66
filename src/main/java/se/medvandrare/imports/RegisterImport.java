package se.medvandrare.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;
import se.medvandrare.participants.Intake;

/** A register read from files: it waits until somebody has looked at it, is taken, and can be taken back for a time. */
@Entity
class RegisterImport {

    /** How long what was read waits. */
    static final Duration WAITS = Duration.ofDays(1);

    /** How long the whole can be taken back. */
    static final Duration UNDOABLE = Duration.ofDays(30);

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private long projectId;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int peopleRows;
    private int attendanceRows;
    private int faultyRows;
    private int notices;
    private int people;
    private int added;
    private int joined;
    private int hidden;
    private long readBy;
    private Instant readAt = Instant.EPOCH;
    private @Nullable Long takenBy;
    private @Nullable Instant takenAt;
    private @Nullable Long undoneBy;
    private @Nullable Instant undoneAt;

    protected RegisterImport() {}

    RegisterImport(long id, long projectId, long readBy, Instant readAt) {
        this.id = id;
        this.projectId = projectId;
        this.readBy = readBy;
        this.readAt = readAt;
    }

    /** What the rows say. */
    void count(Reading reading) {
        peopleRows = reading.peopleRows();
        attendanceRows = reading.attendanceRows();
        faultyRows = reading.faultyRows();
        notices = reading.notices();
        people = reading.people();
        state = faultyRows > 0 ? State.FAULTY : State.WAITING;
    }

    /** Only what waits, has no fault and is not too old can be taken. */
    void mustWait(Instant now) {
        if (state != State.WAITING || readAt.plus(WAITS).isBefore(now)) {
            throw new Refused("imports.refused." + (state == State.WAITING ? "old" : "state"));
        }
    }

    void take(Intake.Outcome outcome, long by, Instant now) {
        mustWait(now);
        state = State.TAKEN;
        added = outcome.added();
        joined = outcome.joined();
        hidden = outcome.hidden();
        takenBy = by;
        takenAt = now;
    }

    /** When it was taken. */
    Instant mustBeUndoable(Instant now) {
        if (state != State.TAKEN || takenAt == null) {
            throw new Refused("imports.refused.state");
        }
        if (takenAt.plus(UNDOABLE).isBefore(now)) {
            throw new Refused("imports.refused.late", UNDOABLE.toDays());
        }
        return takenAt;
    }

    void undo(long by, Instant now) {
        mustBeUndoable(now);
        state = State.UNDONE;
        undoneBy = by;
        undoneAt = now;
    }

    /** Throws away what waits. */
    void drop() {
        if (state != State.WAITING && state != State.FAULTY) {
            throw new Refused("imports.refused.state");
        }
        state = State.DROPPED;
    }

    long id() {
        return id;
    }

    State state() {
        return state;
    }

    int faultyRows() {
        return faultyRows;
    }

    /** How far it has come. */
    enum State {
        /** Some row cannot be taken; nothing was. */
        FAULTY,
        WAITING,
        TAKEN,
        UNDONE,
        DROPPED
    }

    /**
     * What a reading found.
     *
     * @param people different ones
     */
    record Reading(int peopleRows, int attendanceRows, int faultyRows, int notices, int people) {}
}
