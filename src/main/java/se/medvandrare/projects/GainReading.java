package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Texts;

/** What a partner had got one day of what it was promised, with its source; it is never changed, only struck. */
@Entity
@NullUnmarked
class GainReading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long partnershipId;
    private LocalDate readOn;

    @Enumerated(EnumType.STRING)
    private Reached reached;

    @Enumerated(EnumType.STRING)
    private Reached forecast;

    private String note;
    private String source;
    private Long accountId;
    private Instant struckAt;

    protected GainReading() {}

    GainReading(long partnershipId, long accountId, LocalDate today, GainForm form) {
        if (form.readOn().isAfter(today)) {
            throw new Refused("projects.refused.readLater");
        }
        this.partnershipId = partnershipId;
        this.accountId = accountId;
        this.readOn = form.readOn();
        this.reached = form.reached();
        this.forecast = form.forecast();
        this.note = Texts.orNull(form.note());
        this.source = form.source().strip();
    }

    /** Takes it out of what holds; it stays to be seen. Striking twice changes nothing. */
    void strike(Instant now) {
        if (struckAt == null) {
            struckAt = now;
        }
    }

    Reached reached() {
        return reached;
    }

    Reached forecast() {
        return forecast;
    }
}
