package se.medvandrare.projects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Texts;

/**
 * A goal, a sub-goal, an intervention area or a track of a project; they hang together as a tree. All but the goals of the
 * municipality say which of those they contribute to.
 */
@Entity
@NullUnmarked
class Goal implements CardRow<GoalForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private Long parentId;

    @Enumerated(EnumType.STRING)
    private GoalKind kind;

    private int position;
    private String name;
    private String about;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "goal_contribution", joinColumns = @JoinColumn(name = "goal_id"))
    @Column(name = "municipal_goal_id")
    private Set<Long> contributes = new HashSet<>();

    protected Goal() {}

    Goal(long projectId) {
        this.projectId = projectId;
    }

    @Override
    public void fill(GoalForm form) {
        if (form.kind() == GoalKind.MUNICIPAL_GOAL && !form.contributes().isEmpty()) {
            throw new Refused("projects.refused.municipal");
        }
        if (form.parentId() != null && form.parentId() == id) {
            throw new Refused("projects.refused.ownParent");
        }
        if (form.startsOn() != null && form.endsOn() != null && form.endsOn().isBefore(form.startsOn())) {
            throw new Refused("projects.refused.goalDays");
        }
        kind = form.kind();
        name = form.name().strip();
        about = Texts.orNull(form.about());
        parentId = form.parentId();
        startsOn = form.startsOn();
        endsOn = form.endsOn();
        contributes.retainAll(form.contributes());
        contributes.addAll(form.contributes());
    }

    /** Takes its place among those of its kind. */
    void stand(int position) {
        this.position = position;
    }

    long id() {
        return id;
    }

    Long parentId() {
        return parentId;
    }

    @Override
    public long projectId() {
        return projectId;
    }

    @Override
    public Integer version() {
        return version;
    }

    boolean is(GoalKind kind) {
        return this.kind == kind;
    }

    int position() {
        return position;
    }

    @Override
    public GoalForm toForm() {
        return new GoalForm(
                version,
                kind,
                name,
                about,
                parentId,
                startsOn,
                endsOn,
                contributes.stream().sorted().toList());
    }
}
