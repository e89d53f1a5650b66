package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Refused;

/** A goal, a sub-goal, an intervention area or a track of a project; they hang together as a tree. */
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

    protected Goal() {}

    Goal(long projectId) {
        this.projectId = projectId;
    }

    void describe(GoalKind kind, int position, String name, String about) {
        this.kind = kind;
        this.position = position;
        this.name = name;
        this.about = about;
    }

    void hangUnder(Long parentId) {
        if (parentId != null && parentId == id) {
            throw new Refused("projects.refused.ownParent");
        }
        this.parentId = parentId;
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
        return new GoalForm(version, kind, name, about, parentId);
    }
}
