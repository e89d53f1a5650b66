package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.base.Refused;
import se.medvandrare.network.FormPage.Field;

/** The meetings of a steering group. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/styrning/moten")
class MeetingController extends NewRowController<MeetingForm, SteeringMeeting> {

    static final RowKind KIND =
            new RowKind("styrning/moten", "projects.meeting", "meetingForm", "steering_meeting", "/styrning#moten");

    private final SteeringQueries queries;

    MeetingController(CardRows rows, SteeringQueries queries) {
        super(rows, KIND, SteeringMeeting.class);
        this.queries = queries;
    }

    @Override
    protected MeetingForm empty() {
        return MeetingForm.empty();
    }

    @Override
    protected SteeringMeeting begin(long project, MeetingForm form) {
        return new SteeringMeeting(project);
    }

    @Override
    protected void refuseRemoval(SteeringMeeting meeting) {
        if (queries.hasDecided(meeting.id())) {
            throw new Refused("projects.refused.hasDecided");
        }
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(Field.of("heldOn", "date"), Field.of("functions", "text"), Field.of("notes", "textarea"));
    }
}
