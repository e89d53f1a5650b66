package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.base.Refused;
import se.medvandrare.network.FormPage.Field;

/** Changes the indicators of a project's own. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/egna-indikatorer")
class OwnIndicatorController extends NewRowController<OwnIndicatorForm, OwnIndicator> {

    private final Goals goals;
    private final CardQueries queries;

    OwnIndicatorController(CardRows rows, Goals goals, CardQueries queries) {
        super(rows, RowKind.OWN_INDICATOR, OwnIndicator.class);
        this.goals = goals;
        this.queries = queries;
    }

    @Override
    protected OwnIndicatorForm empty() {
        return OwnIndicatorForm.empty();
    }

    @Override
    protected OwnIndicator begin(long project, OwnIndicatorForm form) {
        return new OwnIndicator(project, queries.nextIndicator(project));
    }

    @Override
    protected void fill(OwnIndicator indicator, OwnIndicatorForm form) {
        goals.known(form.goalId(), indicator.projectId());
        indicator.fill(form);
    }

    @Override
    protected void refuseRemoval(OwnIndicator indicator) {
        if (!queries.readings(indicator.id()).isEmpty()) {
            throw new Refused("projects.refused.hasReadings");
        }
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(
                Field.of("name", "text"),
                Field.of("unit", "text"),
                Field.of("wanted", "text"),
                Field.oneOf("goalId", goals.options(slug)));
    }
}
