package se.medvandrare.projects;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed about a line of the budget.
 *
 * @param amount SEK
 */
@NullUnmarked
record BudgetForm(
        Integer version,
        @NotNull Integer year,
        @NotNull CostKind kind,

        @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal amount)
        implements Versioned {

    static BudgetForm empty() {
        return new BudgetForm(null, null, null, null);
    }
}
