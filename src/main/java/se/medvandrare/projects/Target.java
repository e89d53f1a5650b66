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

    protected Target() {}

    Target(TargetId id) {
        this.id = id;
    }

    void aim(int wanted) {
        this.wanted = wanted;
    }

    int version() {
        return version;
    }

    TargetForm toForm() {
        return new TargetForm(version, wanted);
    }
}
