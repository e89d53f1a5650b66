package se.medvandrare.projects;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.base.Option;
import se.medvandrare.base.Refused;
import se.medvandrare.network.FormPage.Field;

/** Changes the budget of a project line by line. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/budget/rader")
class BudgetLineController extends NewRowController<BudgetForm, BudgetLine> {

    static final RowKind KIND =
            new RowKind("budget/rader", "projects.budgetLine", "budgetForm", "budget_line", "/budget#budget");

    private final Projects projects;
    private final BudgetQueries queries;

    BudgetLineController(CardRows rows, Projects projects, BudgetQueries queries) {
        super(rows, KIND, BudgetLine.class);
        this.projects = projects;
        this.queries = queries;
    }

    @Override
    protected BudgetForm empty() {
        return BudgetForm.empty();
    }

    @Override
    protected BudgetLine begin(long project, BudgetForm form) {
        return new BudgetLine(project);
    }

    @Override
    protected void fill(BudgetLine line, BudgetForm form) {
        var project = projects.find(line.projectId());
        if (form.year() < project.startsOn().getYear()
                || form.year() > project.endsOn().getYear()) {
            throw new Refused("projects.refused.budgetYear");
        }
        if (queries.hasLine(project.id(), form.year(), form.kind(), line.id())) {
            throw new Refused("projects.refused.budgetTwice");
        }
        line.fill(form);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        var project = rows().open(slug);
        var years = IntStream.rangeClosed(
                        project.startsOn().getYear(), project.endsOn().getYear())
                .mapToObj(String::valueOf)
                .map(year -> new Option(year, year))
                .toList();
        return List.of(Field.oneOf("year", years), Field.oneOf("kind", CostKind.values()), Field.of("amount", "text"));
    }
}
