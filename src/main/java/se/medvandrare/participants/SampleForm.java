package se.medvandrare.participants;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** How many to draw. */
@NullUnmarked
record SampleForm(
        @NotNull UUID submission,

        @NotNull(message = "{participants.sample.people.wrong}") @Min(value = 1, message = "{participants.sample.people.wrong}") @Max(value = 100, message = "{participants.sample.people.wrong}") Integer people) {

    private static final int USUAL = 10;

    static SampleForm empty() {
        return new SampleForm(UUID.randomUUID(), USUAL);
    }
}
