package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;
import se.medvandrare.projects.CardRows;
import se.medvandrare.projects.NewRowController;
import se.medvandrare.projects.RowKind;

/** Adds, changes and removes proofs of visibility outside the portal. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/synlighet/bevis")
class VisibilityProofController extends NewRowController<VisibilityForm, VisibilityProof> {

    private static final RowKind KIND = new RowKind(
            "synlighet/bevis", "reporting.visibility", "visibilityForm", "visibility_proof", "/synlighet#bevis");

    VisibilityProofController(CardRows rows) {
        super(rows, KIND, VisibilityProof.class);
    }

    @Override
    protected VisibilityForm empty() {
        return VisibilityForm.empty();
    }

    @Override
    protected VisibilityProof begin(long project, VisibilityForm form) {
        return new VisibilityProof(project);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(
                Field.oneOf("kind", VisibilityProof.Kind.values()),
                Field.of("place", "text"),
                Field.of("shownOn", "date"),
                Field.of("link", "url"),
                Field.of("note", "textarea"));
    }
}
