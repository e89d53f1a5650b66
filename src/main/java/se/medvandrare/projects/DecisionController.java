package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.base.Refused;
import se.medvandrare.network.FormPage.Field;

/** What a steering group has decided that is to be done. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/styrning/beslut")
class DecisionController extends DoneRowController<DecisionForm, SteeringDecision> {

    static final RowKind KIND = new RowKind(
            "styrning/beslut", "projects.decision", "decisionForm", "steering_decision", "/styrning#beslut");

    private final SteeringQueries queries;

    DecisionController(CardRows rows, SteeringQueries queries) {
        super(rows, KIND, SteeringDecision.class);
        this.queries = queries;
    }

    @Override
    protected DecisionForm empty() {
        return DecisionForm.of(null);
    }

    @Override
    protected DecisionForm emptyUnder(long meeting) {
        return DecisionForm.of(meeting);
    }

    @Override
    protected SteeringDecision begin(long project, DecisionForm form) {
        return new SteeringDecision(project);
    }

    @Override
    protected void fill(SteeringDecision decision, DecisionForm form) {
        if (form.meetingId() != null
                && queries.meetings(decision.projectId()).stream()
                        .noneMatch(meeting -> meeting.value().equals(String.valueOf(form.meetingId())))) {
            throw new Refused("projects.refused.meeting");
        }
        decision.fill(form);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(
                Field.oneOf("meetingId", queries.meetings(rows().open(slug).id())),
                Field.of("what", "textarea"),
                Field.of("function", "text"),
                Field.of("dueOn", "date"));
    }
}
