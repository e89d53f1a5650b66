package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** Sets how many of a fund's indicator a project is to reach. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/mal-indikator")
class TargetController extends RowController<String, TargetForm> {

    private final Targets targets;

    TargetController(Targets targets) {
        super(targets, RowKind.TARGET);
        this.targets = targets;
    }

    @Override
    List<Field> fields(String slug, @Nullable String code) {
        return List.of(Field.of("wanted", "number"));
    }

    /** A target that is not set yet cannot be removed. */
    @Override
    FormPage page(String slug, @Nullable String code) {
        return super.page(slug, code != null && targets.isSet(slug, code) ? code : null);
    }
}
