package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;

/** Changes the indicators of a project's own. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/egna-indikatorer")
class OwnIndicatorController extends NewRowController<OwnIndicatorForm> {

    private final CardPages pages;

    OwnIndicatorController(OwnIndicators indicators, CardPages pages) {
        super(indicators, RowKind.OWN_INDICATOR);
        this.pages = pages;
    }

    @Override
    OwnIndicatorForm empty() {
        return OwnIndicatorForm.empty();
    }

    @Override
    List<Field> fields(String slug, @Nullable Long id) {
        return List.of(
                Field.of("name", "text"),
                Field.of("unit", "text"),
                Field.of("wanted", "text"),
                Field.oneOf("goalId", pages.goalOptions(slug)));
    }
}
