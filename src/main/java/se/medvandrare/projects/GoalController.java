package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;

/** Changes the goals, areas and tracks of a project. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/mal")
class GoalController extends NewRowController<GoalForm> {

    private final CardPages pages;

    GoalController(Goals goals, CardPages pages) {
        super(goals, RowKind.GOAL);
        this.pages = pages;
    }

    @Override
    GoalForm empty() {
        return GoalForm.empty();
    }

    @Override
    List<Field> fields(String slug, @Nullable Long id) {
        return List.of(
                Field.oneOf("kind", GoalKind.values()),
                Field.of("name", "text"),
                Field.of("about", "textarea"),
                Field.oneOf("parentId", pages.goalOptions(slug)));
    }
}
