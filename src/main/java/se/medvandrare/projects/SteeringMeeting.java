package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;

/** A meeting of the steering group; who took part is told as functions. */
@Entity
@NullUnmarked
class SteeringMeeting implements CardRow<MeetingForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private LocalDate heldOn;
    private String functions;
    private String notes;

    protected SteeringMeeting() {}

    SteeringMeeting(long projectId) {
        this.projectId = projectId;
    }

    @Override
    public void fill(MeetingForm form) {
        heldOn = form.heldOn();
        functions = form.functions().strip();
        notes = Texts.orNull(form.notes());
    }

    @Override
    public long projectId() {
        return projectId;
    }

    @Override
    public Integer version() {
        return version;
    }

    long id() {
        return id;
    }

    @Override
    public MeetingForm toForm() {
        return new MeetingForm(version, heldOn, functions, notes);
    }
}
