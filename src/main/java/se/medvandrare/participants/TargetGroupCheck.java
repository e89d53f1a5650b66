package se.medvandrare.participants;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import se.medvandrare.base.Refused;

/** Who saw which kind of document, and when (målgruppskontroll); never a copy, never its number. */
@Entity
class TargetGroupCheck {

    @Id
    private long id;

    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    private Document document = Document.OTHER;

    private LocalDate checkedOn = LocalDate.EPOCH;
    private long checkedBy;

    protected TargetGroupCheck() {}

    TargetGroupCheck(long id, long enrolmentId, Document document, long checkedBy) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.document = document;
        this.checkedBy = checkedBy;
    }

    TargetGroupCheck on(LocalDate day, LocalDate today) {
        mayBe(day, today);
        this.checkedOn = day;
        return this;
    }

    static void mayBe(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("participants.form.checkedOn.future");
        }
    }

    /** What was looked at. */
    enum Document {
        RESIDENCE_PERMIT,
        PASSPORT,
        LMA_CARD,
        OTHER
    }
}
