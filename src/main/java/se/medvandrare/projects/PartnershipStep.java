package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Texts;

/** A wanted partner came closer one day; it is never changed, the last one can be taken back. */
@Entity
@NullUnmarked
class PartnershipStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long partnershipId;

    @Enumerated(EnumType.STRING)
    private WantedState state;

    private LocalDate takenOn;
    private String note;
    private Long accountId;

    protected PartnershipStep() {}

    /** @param before day of the step before; null when there was none */
    PartnershipStep(long partnershipId, StepForm form, LocalDate before, LocalDate today, long accountId) {
        if (form.takenOn().isAfter(today)) {
            throw new Refused("projects.refused.stepLater");
        }
        if (before != null && form.takenOn().isBefore(before)) {
            throw new Refused("projects.refused.stepBefore", before);
        }
        this.partnershipId = partnershipId;
        this.state = form.state();
        this.takenOn = form.takenOn();
        this.note = Texts.orNull(form.note());
        this.accountId = accountId;
    }

    long id() {
        return id;
    }

    WantedState state() {
        return state;
    }

    LocalDate takenOn() {
        return takenOn;
    }
}
