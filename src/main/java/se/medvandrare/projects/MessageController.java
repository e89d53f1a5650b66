package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;

/** The communication plan of a project. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/styrning/kommunikation")
class MessageController extends DoneRowController<MessageForm, PlannedMessage> {

    static final RowKind KIND = new RowKind(
            "styrning/kommunikation", "projects.message", "messageForm", "planned_message", "/styrning#kommunikation");

    MessageController(CardRows rows) {
        super(rows, KIND, PlannedMessage.class);
    }

    @Override
    protected MessageForm empty() {
        return MessageForm.empty();
    }

    @Override
    protected PlannedMessage begin(long project, MessageForm form) {
        return new PlannedMessage(project);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(
                Field.of("what", "textarea"),
                Field.of("audience", "text"),
                Field.of("channel", "text"),
                Field.of("dueOn", "date"));
    }
}
