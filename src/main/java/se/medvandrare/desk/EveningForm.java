package se.medvandrare.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is chosen when an evening begins.
 *
 * @param deskId whose statistics the questions belong to
 * @param sessionId empty when heads are counted for no session
 */
@NullUnmarked
record EveningForm(
        @NotNull(message = "{desk.cafe.place.missing}") Long placeId,

        Long sessionId,

        @NotNull(message = "{desk.contact.desk.missing}") Long deskId,

        @NotNull UUID submission) {

    static EveningForm blank(Long desk) {
        return new EveningForm(null, null, desk, UUID.randomUUID());
    }
}
