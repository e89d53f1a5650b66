package se.medvandrare.rights;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** The data of a person may be kept and not used (GDPR art. 18). */
@Entity
class Restriction {

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private long personId;

    @Enumerated(EnumType.STRING)
    private Reason reason = Reason.ACCURACY;

    private LocalDate since = LocalDate.EPOCH;
    private long setBy;
    private @Nullable LocalDate liftedOn;
    private @Nullable Long liftedBy;

    protected Restriction() {}

    Restriction(long id, long personId, Reason reason, LocalDate since, long setBy) {
        this.id = id;
        this.personId = personId;
        this.reason = reason;
        this.since = since;
        this.setBy = setBy;
    }

    /** The person has to be told before (art. 18.3). */
    void lift(boolean informed, LocalDate today, long by) {
        if (!informed) {
            throw new Refused("rights.restriction.informFirst");
        }
        liftedOn = today;
        liftedBy = by;
    }

    Held held() {
        return new Held(reason, since);
    }

    /** What a page says of it. */
    record Held(Reason reason, LocalDate since) {}

    /** Art. 18.1 a to d. */
    enum Reason {
        ACCURACY,
        UNLAWFUL,
        CLAIM,
        OBJECTION
    }
}
