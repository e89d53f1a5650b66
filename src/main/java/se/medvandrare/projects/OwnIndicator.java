package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** An indicator of the project's own; its values are readings. */
@Entity
@NullUnmarked
class OwnIndicator implements CardRow<OwnIndicatorForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private Long goalId;
    private int position;
    private String name;
    private String unit;
    private BigDecimal wanted;

    protected OwnIndicator() {}

    OwnIndicator(long projectId, int position) {
        this.projectId = projectId;
        this.position = position;
    }

    void describe(String name, String unit, BigDecimal wanted, Long goalId) {
        this.name = name;
        this.unit = unit;
        this.wanted = wanted;
        this.goalId = goalId;
    }

    long id() {
        return id;
    }

    @Override
    public Integer version() {
        return version;
    }

    @Override
    public OwnIndicatorForm toForm() {
        return new OwnIndicatorForm(version, name, unit, Amounts.plain(wanted), goalId);
    }
}
