package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;

/** A look at the project by somebody outside it, interim or final, and what it found. */
@Entity
@NullUnmarked
class Evaluation implements DoneRow<EvaluationForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private String what;
    private String evaluator;
    private LocalDate dueOn;
    private String finding;
    private LocalDate doneOn;

    protected Evaluation() {}

    Evaluation(long projectId) {
        this.projectId = projectId;
    }

    @Override
    public void fill(EvaluationForm form) {
        what = form.what().strip();
        evaluator = form.evaluator().strip();
        dueOn = form.dueOn();
        finding = Texts.orNull(form.finding());
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
    public EvaluationForm toForm() {
        return new EvaluationForm(version, what, evaluator, dueOn, finding);
    }
}
