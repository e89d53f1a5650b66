package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** A line of the communication plan: what is told to whom, how, and by when. */
@Entity
@NullUnmarked
class PlannedMessage implements DoneRow<MessageForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private String what;
    private String audience;
    private String channel;
    private LocalDate dueOn;
    private LocalDate doneOn;

    protected PlannedMessage() {}

    PlannedMessage(long projectId) {
        this.projectId = projectId;
    }

    @Override
    public void fill(MessageForm form) {
        what = form.what().strip();
        audience = form.audience().strip();
        channel = form.channel().strip();
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
    public MessageForm toForm() {
        return new MessageForm(version, what, audience, channel, dueOn);
    }
}
