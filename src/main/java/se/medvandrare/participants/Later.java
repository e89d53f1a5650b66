package se.medvandrare.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Refused;

/**
 * What is told about somebody after a while; null is not known.
 *
 * @param status6m on the labour market six months after the last exit
 * @param improved6m employed at entry and in a better position six months after the last exit
 * @param recognitionAppliedOn the first application to have foreign qualifications or skills recognised or assessed
 * @param residenceAppliedOn the first application for long-term residence status
 */
@Embeddable
record Later(
        @Column(name = "status_6m") @Enumerated(EnumType.STRING)
        Exit.@Nullable Status status6m,

        @Column(name = "improved_6m") @Nullable Boolean improved6m,
        @Nullable LocalDate recognitionAppliedOn,
        @Nullable LocalDate residenceAppliedOn) {

    static final Later UNKNOWN = new Later(null, null, null, null);

    static final int MONTHS = 6;

    /** Refuses what cannot be known yet. */
    void mustSuit(@Nullable LocalDate exit, LocalDate today) {
        if ((status6m != null || improved6m != null)
                && (exit == null || exit.plusMonths(MONTHS).isAfter(today))) {
            throw new Refused("participants.form.status6m.early", MONTHS);
        }
        if (recognitionAppliedOn != null && recognitionAppliedOn.isAfter(today)) {
            throw new Refused("participants.form.recognitionAppliedOn.future");
        }
        if (residenceAppliedOn != null && residenceAppliedOn.isAfter(today)) {
            throw new Refused("participants.form.residenceAppliedOn.future");
        }
    }

    /** The same with how it went after six months. */
    Later sixMonths(Exit.@Nullable Status status, @Nullable Boolean improved) {
        return new Later(status, improved, recognitionAppliedOn, residenceAppliedOn);
    }

    /** The same without what belongs to an exit that is no more. */
    Later withoutExit() {
        return new Later(null, null, recognitionAppliedOn, residenceAppliedOn);
    }
}
