package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;

/** Changes the posts of a project. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/personal")
class StaffController extends NewRowController<StaffForm, StaffShare> {

    StaffController(CardRows rows) {
        super(rows, RowKind.STAFF, StaffShare.class);
    }

    @Override
    protected StaffForm empty() {
        return StaffForm.empty();
    }

    @Override
    protected StaffShare begin(long project, StaffForm form) {
        return new StaffShare(project);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(Field.of("title", "text"), Field.of("share", "number"), Field.of("tasks", "textarea"));
    }
}
