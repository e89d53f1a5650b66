package se.medvandrare.participants;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** That the roll of a session was called (närvaro), with who was there and for how many minutes; nobody is an answer too. */
@Entity
class Roll {

    static final int LONGEST = 1440;

    @Id
    private long sessionId;

    @Version
    private @Nullable Integer version;

    private Instant calledAt = Instant.EPOCH;
    private long calledBy;

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "enrolment_id")
    private Map<Long, Presence> presences = new HashMap<>();

    protected Roll() {}

    Roll(long sessionId) {
        this.sessionId = sessionId;
    }

    /**
     * Notes who was there. People who were not on the list that was called keep what they have.
     *
     * @param listed the enrolments on the list
     * @param present those who were there
     */
    void call(Set<Long> listed, Map<Long, Presence> present, long by, Instant now) {
        presences.keySet().removeIf(id -> listed.contains(id) && !present.containsKey(id));
        presences.putAll(present);
        calledBy = by;
        calledAt = now;
    }

    static void mayBeCalled(LocalDate day, boolean cancelled, LocalDate today) {
        if (cancelled) {
            throw new Refused("participants.roll.cancelled");
        }
        if (day.isAfter(today)) {
            throw new Refused("participants.roll.future");
        }
    }

    int version() {
        return version == null ? 0 : version;
    }

    Map<Long, Presence> presences() {
        return Map.copyOf(presences);
    }
}
