package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A project's own logo, always a PNG that the program has drawn itself. */
@Entity(name = "project_logo")
@NullUnmarked
class Logo {

    @Id
    private long projectId;

    @Version
    private Integer version;

    private byte[] picture;
    private int width;
    private int height;
    private Instant madeAt;

    protected Logo() {}

    Logo(long projectId) {
        this.projectId = projectId;
    }

    void show(Picture drawn, Instant now) {
        picture = drawn.png();
        width = drawn.width();
        height = drawn.height();
        madeAt = now;
    }

    byte[] picture() {
        return picture.clone();
    }
}
