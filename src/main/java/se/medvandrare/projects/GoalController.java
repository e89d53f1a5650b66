package se.medvandrare.projects;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;

/** The goals, areas and tracks of a project with what is done for them and what they are measured by. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/mal")
class GoalController extends NewRowController<GoalForm, Goal> {

    static final RowKind KIND = new RowKind("mal", "projects.goal", "goalForm", "goal", "/mal#mal");

    private final Goals goals;
    private final PlanPages pages;

    GoalController(CardRows rows, Goals goals, PlanPages pages) {
        super(rows, KIND, Goal.class);
        this.goals = goals;
        this.pages = pages;
    }

    @GetMapping
    public String list(@PathVariable String slug, Model model) {
        model.addAttribute("plan", pages.plan(slug));
        return "projects/plan";
    }

    @Override
    protected GoalForm empty() {
        return GoalForm.empty();
    }

    @Override
    protected Goal begin(long project, GoalForm form) {
        return new Goal(project);
    }

    @Override
    protected void fill(Goal goal, GoalForm form) {
        goals.place(goal, form);
        goal.fill(form);
    }

    @Override
    protected void refuseRemoval(Goal goal) {
        goals.refuseRemoval(goal);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        var fields = new ArrayList<>(List.of(
                Field.oneOf("kind", GoalKind.values()),
                Field.of("name", "text"),
                Field.of("about", "textarea"),
                Field.oneOf("parentId", goals.options(slug)),
                Field.of("startsOn", "date"),
                Field.of("endsOn", "date")));
        var municipal = goals.municipal(slug);
        if (!municipal.isEmpty()) {
            fields.add(Field.someOf("contributes", municipal));
        }
        return fields;
    }
}
