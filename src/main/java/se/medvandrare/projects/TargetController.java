package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.base.Option;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** Sets how many of a fund's indicator a project is to reach. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/mal-indikator")
class TargetController extends RowController<String, TargetForm> {

    private final Targets targets;
    private final Goals goals;
    private final Projects projects;
    private final PlanPages pages;

    TargetController(Targets targets, Goals goals, Projects projects, PlanPages pages) {
        super(RowKind.TARGET);
        this.targets = targets;
        this.goals = goals;
        this.projects = projects;
        this.pages = pages;
    }

    @Override
    TargetForm form(String slug, String code) {
        return targets.form(slug, code);
    }

    @Override
    void save(String slug, String code, TargetForm form) {
        targets.change(slug, code, form);
    }

    @Override
    void drop(String slug, String code, int version) {
        targets.remove(slug, code, version);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable String code) {
        return List.of(Field.of("wanted", "number"), Field.oneOf("goalId", goals.options(slug)));
    }

    @Override
    protected @Nullable String about(String slug, String code) {
        return pages.measures(projects.seen(slug).id()).stream()
                .filter(measure -> measure.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }

    /** A target that is not set yet cannot be removed. */
    @Override
    FormPage page(String slug, @Nullable String code) {
        return super.page(slug, code != null && targets.isSet(slug, code) ? code : null);
    }
}
