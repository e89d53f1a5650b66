package se.medvandrare.desk;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** Who is away, who stands in, and when. */
@NullUnmarked
record AbsenceForm(
        @NotNull(message = "{desk.absence.account.missing}") Long accountId,

        @NotNull(message = "{desk.absence.deputy.missing}") Long deputyId,

        @NotNull(message = "{desk.absence.from.missing}") LocalDate fromOn,

        @NotNull(message = "{desk.absence.till.missing}") LocalDate tillOn) {

    static AbsenceForm blank(Long me, LocalDate today) {
        return new AbsenceForm(me, null, today, today);
    }
}
