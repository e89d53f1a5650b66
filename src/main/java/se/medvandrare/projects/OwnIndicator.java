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

    @Override
    public void fill(OwnIndicatorForm form) {
        name = form.name().strip();
        unit = form.unit().strip();
        wanted = form.wanted();
        goalId = form.goalId();
    }

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
    public OwnIndicatorForm toForm() {
        return new OwnIndicatorForm(version, name, unit, Amounts.plain(wanted), goalId);
    }
}
