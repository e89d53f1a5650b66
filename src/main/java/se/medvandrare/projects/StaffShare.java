package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;

/** A post in a project with its share of full time. */
@Entity(name = "project_staff")
@NullUnmarked
class StaffShare implements CardRow<StaffForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private String title;
    private int share;
    private String tasks;

    protected StaffShare() {}

    StaffShare(long projectId) {
        this.projectId = projectId;
    }

    /** @param share per cent of full time */
    void describe(String title, int share, String tasks) {
        this.title = title;
        this.share = share;
        this.tasks = tasks;
    }

    @Override
    public Integer version() {
        return version;
    }

    @Override
    public StaffForm toForm() {
        return new StaffForm(version, title, share, tasks);
    }
}
