package se.medvandrare.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/**
 * A further number of somebody.
 *
 * @param certainty of a samordningsnummer; null when not known
 * @param same the person has confirmed that the numbers are of one and the same
 */
@NullUnmarked
record NumberForm(
        @NotNull(message = "{participants.form.kind.missing}") Identifier.Kind kind,

        @Size(max = 30) String number,
        Identifier.Certainty certainty,
        Boolean same) {

    static NumberForm empty() {
        return new NumberForm(Identifier.Kind.PERSONNUMMER, null, null, null);
    }
}
