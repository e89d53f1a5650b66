package se.medvandrare.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about an errand.
 *
 * @param ownerId empty means nobody
 * @param note added to the history; may be empty
 * @param saveAnyway the clerk has read the warning about what looks like personal data
 */
@NullUnmarked
record ErrandForm(
        @NotBlank(message = "{desk.errand.what.missing}") @Size(max = 500) String what,

        @Size(max = 200) String who,

        @NotNull(message = "{desk.errand.dueOn.missing}") LocalDate dueOn,

        Long ownerId,
        @NotNull ErrandStatus status,
        @Size(max = 4000) String note,
        Boolean saveAnyway,
        Long contactId,
        Long deskId,
        UUID submission,
        Integer version) {

    static final int DAYS = 7;

    static ErrandForm blank(Long deskId, Long contactId, Long owner, LocalDate today) {
        return new ErrandForm(
                null,
                null,
                today.plusDays(DAYS),
                owner,
                ErrandStatus.OPEN,
                null,
                false,
                contactId,
                deskId,
                UUID.randomUUID(),
                null);
    }

    boolean warned() {
        return Boolean.TRUE.equals(saveAnyway);
    }
}
