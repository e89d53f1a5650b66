package se.medvandrare.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A budget with what it has cost, in SEK. */
record BudgetSum(BigDecimal budget, BigDecimal cost) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final BudgetSum NOTHING = new BudgetSum(BigDecimal.ZERO, BigDecimal.ZERO);

    BudgetSum and(BudgetSum other) {
        return new BudgetSum(budget.add(other.budget), cost.add(other.cost));
    }

    BudgetSum less(BudgetSum other) {
        return new BudgetSum(budget.subtract(other.budget), cost.subtract(other.cost));
    }

    public String budgetText() {
        return Amounts.kronor(budget);
    }

    public String costText() {
        return Amounts.kronor(cost);
    }

    public String leftText() {
        return Amounts.kronor(budget.subtract(cost));
    }

    /** For a bar; nothing when more has come back than was paid. */
    public BigDecimal bar() {
        return cost.max(BigDecimal.ZERO);
    }

    public boolean over() {
        return cost.compareTo(budget) > 0;
    }

    /** Per cent of the budget; null without one. */
    public @Nullable BigDecimal share() {
        return budget.signum() == 0 ? null : cost.multiply(HUNDRED).divide(budget, 0, RoundingMode.HALF_UP);
    }
}
