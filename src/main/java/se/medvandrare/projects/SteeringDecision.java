package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What the steering group decided that somebody, told as a function, does by a day. */
@Entity
@NullUnmarked
class SteeringDecision implements DoneRow<DecisionForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private Long meetingId;
    private String what;
    private String function;
    private LocalDate dueOn;
    private LocalDate doneOn;

    protected SteeringDecision() {}

    SteeringDecision(long projectId) {
        this.projectId = projectId;
    }

    @Override
    public void fill(DecisionForm form) {
        meetingId = form.meetingId();
        what = form.what().strip();
        function = form.function().strip();
        dueOn = form.dueOn();
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
    public LocalDate doneOn() {
        return doneOn;
    }

    @Override
    public void finish(LocalDate on) {
        doneOn = on;
    }

    @Override
    public DecisionForm toForm() {
        return new DecisionForm(version, meetingId, what, function, dueOn);
    }
}
