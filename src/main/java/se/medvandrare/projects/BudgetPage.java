package se.medvandrare.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a project may cost and has cost, in SEK, by kind and year, and what that is by the fund's flat rates. */
record BudgetPage(ProjectFacts project, List<Cell> cells, List<CostRule> rules, List<CostFile> files) {

    /** Files that are shown at most. */
    static final int FILES = 100;

    /** The years of the project. */
    public List<Integer> years() {
        return IntStream.rangeClosed(
                        project.startsOn().getYear(), project.endsOn().getYear())
                .boxed()
                .toList();
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    public List<CostKind> kinds() {
        return Arrays.asList(CostKind.values());
    }

    /** The kind in the year; null when there is neither budget nor cost. */
    public @Nullable Cell cell(CostKind kind, int year) {
        return find(kind, year).orElse(null);
    }

    /** All years of the kind. */
    public BudgetSum line(CostKind kind) {
        return sum(cells.stream().filter(cell -> cell.kind() == kind).toList());
    }

    /** All kinds of the year. */
    public BudgetSum line(int year) {
        return sum(cells.stream().filter(cell -> cell.year() == year).toList());
    }

    public BudgetSum total() {
        return sum(cells);
    }

    /** The longest bar. */
    public BigDecimal most() {
        return kinds().stream()
                .map(this::line)
                .map(line -> line.budget().max(line.cost()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** How the fund can count: what is accounted for one by one first, then by each flat rate. */
    public List<Method> methods() {
        return rules.stream().map(this::method).toList();
    }

    private Method method(CostRule rule) {
        var staff = line(CostKind.STAFF);
        var flat = new BudgetSum(rule.of(staff.budget()), rule.of(staff.cost()));
        var other = rule.coversAll() ? BudgetSum.NOTHING : total().less(staff).less(line(CostKind.INDIRECT));
        return new Method(rule, staff, other, flat, staff.and(other).and(flat));
    }

    private Optional<Cell> find(CostKind kind, int year) {
        return cells.stream()
                .filter(cell -> cell.kind() == kind && cell.year() == year)
                .findFirst();
    }

    private static BudgetSum sum(List<Cell> cells) {
        return cells.stream().map(Cell::line).reduce(BudgetSum.NOTHING, BudgetSum::and);
    }

    /**
     * One kind in one year.
     *
     * @param id of the line of the budget; null when only costs are there
     */
    record Cell(int year, CostKind kind, @Nullable Long id, BigDecimal budget, BigDecimal cost) {

        public BudgetSum line() {
            return new BudgetSum(budget, cost);
        }
    }

    /**
     * What a project costs as the fund counts by a flat rate.
     *
     * @param other direct costs that are accounted for one by one
     * @param flat what the rate adds
     */
    record Method(CostRule rule, BudgetSum staff, BudgetSum other, BudgetSum flat, BudgetSum total) {

        /** In the order of the table. */
        public List<BudgetSum> parts() {
            return List.of(staff, other, flat, total);
        }
    }

    /**
     * A file with costs.
     *
     * @param taken whether its rows count
     */
    record CostFile(long id, String name, LocalDate sentOn, boolean taken, int rows, BigDecimal amount) {

        public String amountText() {
            return Amounts.kronor(amount);
        }
    }

    /** A kind of cost in a file. */
    record Sum(CostKind kind, int rows, BigDecimal amount) {

        public String amountText() {
            return Amounts.kronor(amount);
        }
    }
}
