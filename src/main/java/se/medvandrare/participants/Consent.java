package se.medvandrare.participants;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/** Two different things apart: consent to be asked later or photographed (GDPR), and to hand out a secret (OSL 12:2). */
@Entity
class Consent {

    /** Of the texts in {@code participants.consent.*}; a changed text gets a new one. */
    static final String TEXT_VERSION = "2026-1";

    @Id
    private long id;

    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.FOLLOW_UP;

    private String textVersion = TEXT_VERSION;
    private LocalDate givenOn = LocalDate.EPOCH;
    private @Nullable LocalDate withdrawnOn;

    protected Consent() {}

    Consent(long id, long enrolmentId, Kind kind, LocalDate givenOn) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.kind = kind;
        this.givenOn = givenOn;
    }

    void withdraw(LocalDate today) {
        if (withdrawnOn != null) {
            throw new Refused("participants.consent.withdrawn");
        }
        withdrawnOn = today;
    }

    boolean holds() {
        return withdrawnOn == null;
    }

    /** What was agreed to. */
    enum Kind {
        FOLLOW_UP,
        PHOTO,
        DISCLOSURE
    }
}
