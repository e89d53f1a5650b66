package se.medvandrare.participants;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One stay in a project; both days belong to it, and no last day means still there. */
@Embeddable
record Spell(LocalDate enteredOn, @Nullable LocalDate exitedOn) {

    Spell until(@Nullable LocalDate day) {
        return new Spell(enteredOn, day);
    }
}
