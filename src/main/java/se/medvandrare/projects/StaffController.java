package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;

/** Changes the posts of a project. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/personal")
class StaffController extends NewRowController<StaffForm> {

    StaffController(Posts posts) {
        super(posts, RowKind.STAFF);
    }

    @Override
    StaffForm empty() {
        return StaffForm.empty();
    }

    @Override
    List<Field> fields(String slug, @Nullable Long id) {
        return List.of(Field.of("title", "text"), Field.of("share", "number"), Field.of("tasks", "textarea"));
    }
}
