package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Refused;

/** A value entered by hand, with its source; it is never changed, only struck. */
@Entity
@NullUnmarked
class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long ownIndicatorId;
    private LocalDate readOn;
    private BigDecimal value;
    private String source;
    private Long accountId;
    private Instant struckAt;

    protected Reading() {}

    Reading(long ownIndicatorId, long accountId, LocalDate today, ReadingForm form) {
        if (form.readOn().isAfter(today)) {
            throw new Refused("projects.refused.readLater");
        }
        this.ownIndicatorId = ownIndicatorId;
        this.accountId = accountId;
        this.readOn = form.readOn();
        this.value = form.value();
        this.source = form.source().strip();
    }

    /** Takes it out of the figures; it stays to be seen. Striking twice changes nothing. */
    void strike(Instant now) {
        if (struckAt == null) {
            struckAt = now;
        }
    }
}
