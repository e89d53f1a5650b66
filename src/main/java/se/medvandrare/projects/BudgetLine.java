package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** What a project may cost of one kind in one year, in SEK. */
@Entity
@NullUnmarked
class BudgetLine implements CardRow<BudgetForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private int year;

    @Enumerated(EnumType.STRING)
    private CostKind kind;

    private BigDecimal amount;

    protected BudgetLine() {}

    BudgetLine(long projectId) {
        this.projectId = projectId;
    }

    @Override
    public void fill(BudgetForm form) {
        year = form.year();
        kind = form.kind();
        amount = form.amount();
    }

    /** 0 until the line is saved. */
    long id() {
        return id;
    }

    @Override
    public long projectId() {
        return projectId;
    }

    @Override
    public Integer version() {
        return version;
    }

    @Override
    public BudgetForm toForm() {
        return new BudgetForm(version, year, kind, Amounts.plain(amount));
    }
}
