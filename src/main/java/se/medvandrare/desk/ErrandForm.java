package se.medvandrare.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is typed about an errand.
 *
 * @param ownerId empty means nobody
 * @param callAt when somebody wants to be called; empty means nobody does
 * @param sentTo as typed: a name, or a suggestion with its code
 * @param person whom they were sent to there
 * @param came whether they came; empty while nobody knows
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

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime callAt,

        @Size(max = 250) String sentTo,
        @Size(max = 120) String person,
        Boolean came,
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
                null,
                null,
                null,
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
