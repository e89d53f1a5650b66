package se.medvandrare.reporting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** The period a new report is about; both ends belong to it. */
@NullUnmarked
record NewReportForm(@NotNull LocalDate fromOn, @NotNull LocalDate tillOn) {

    Period period() {
        return new Period(fromOn, tillOn);
    }
}
