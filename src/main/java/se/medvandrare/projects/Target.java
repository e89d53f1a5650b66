package se.medvandrare.projects;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;

/** How many of a fund's indicator a project is to reach. */
@Entity
@NullUnmarked
class Target {

    @EmbeddedId
    private TargetId id;

    @Version
    private Integer version;

    private int wanted;
    private Long goalId;

    protected Target() {}

    Target(TargetId id) {
        this.id = id;
    }

    /** @param goalId of what it measures; null when it is none in particular */
    void aim(int wanted, Long goalId) {
        this.wanted = wanted;
        this.goalId = goalId;
    }

    int version() {
        return version;
    }

    TargetForm toForm() {
        return new TargetForm(version, wanted, goalId);
    }
}
