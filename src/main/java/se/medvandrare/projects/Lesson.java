package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What a project has learnt, told to somebody one day. */
@Entity
@NullUnmarked
class Lesson implements CardRow<LessonForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private LocalDate toldOn;
    private String what;
    private String toldTo;

    protected Lesson() {}

    Lesson(long projectId) {
        this.projectId = projectId;
    }

    @Override
    public void fill(LessonForm form) {
        toldOn = form.toldOn();
        what = form.what().strip();
        toldTo = form.toldTo().strip();
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
    public LessonForm toForm() {
        return new LessonForm(version, toldOn, what, toldTo);
    }
}
