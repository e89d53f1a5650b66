package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;

/** The evaluations of a project, interim and final. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/styrning/utvardering")
class EvaluationController extends DoneRowController<EvaluationForm, Evaluation> {

    static final RowKind KIND = new RowKind(
            "styrning/utvardering", "projects.evaluation", "evaluationForm", "evaluation", "/styrning#utvardering");

    EvaluationController(CardRows rows) {
        super(rows, KIND, Evaluation.class);
    }

    @Override
    protected EvaluationForm empty() {
        return EvaluationForm.empty();
    }

    @Override
    protected Evaluation begin(long project, EvaluationForm form) {
        return new Evaluation(project);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(
                Field.of("what", "textarea"),
                Field.of("evaluator", "text"),
                Field.of("dueOn", "date"),
                Field.of("finding", "textarea"));
    }
}
