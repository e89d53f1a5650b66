package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;

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

    @Override
    public void fill(StaffForm form) {
        title = form.title().strip();
        share = form.share();
        tasks = Texts.orNull(form.tasks());
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
    public StaffForm toForm() {
        return new StaffForm(version, title, share, tasks);
    }
}
