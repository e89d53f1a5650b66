package se.medvandrare.activities;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A language an activity is held in, or that somebody interprets into. */
@Embeddable
record ActivityLanguage(
        String language, @Enumerated(EnumType.STRING) How how) {

    enum How {
        HELD,
        INTERPRETED
    }
}
