package se.medvandrare.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tap as it arrives.
 *
 * @param submission made by the phone, or by the page where there is no script
 * @param what as the button says it
 * @param at in milliseconds, when the phone kept it for a while; null means now
 */
record TapForm(UUID submission, String what, @Nullable Long at) {

    @Nullable Instant tapped() {
        return at == null ? null : Instant.ofEpochMilli(at);
    }
}
