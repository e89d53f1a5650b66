package se.medvandrare.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The columns of a monthly file as they are typed.
 *
 * @param columns one to a line, see {@link MonthlyColumnText}
 */
@NullUnmarked
record MonthlyProfileForm(
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 500) String source,
        @NotNull @Pattern(regexp = "FOUND|PARTLY|KNOWLEDGE") String verified,
        @NotBlank @Size(max = 4000) String columns) {

    /** Begins from what holds now, from the first day of the month that is sent next. */
    static MonthlyProfileForm of(MonthlyProfile now, LocalDate today) {
        return new MonthlyProfileForm(
                today.minusMonths(1).withDayOfMonth(1),
                now.name(),
                null,
                "KNOWLEDGE",
                String.join(
                        "\n",
                        now.columns().stream().map(MonthlyColumnText::write).toList()));
    }

    List<MonthlyColumn> toColumns() {
        return columns.lines()
                .filter(line -> !line.isBlank())
                .map(line -> MonthlyColumnText.read(line, verified))
                .toList();
    }
}
