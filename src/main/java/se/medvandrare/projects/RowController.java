package se.medvandrare.projects;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/**
 * Changes and removes rows of one kind on a project's card. A kind of row has a controller that says its address and
 * its fields; {@link NewRowController} also adds rows.
 */
@PreAuthorize("hasRole('LEADER')")
abstract class RowController<K, F> {

    static final String FORM = "network/form";

    private final Changes<K, F> rows;
    private final RowKind kind;

    RowController(Changes<K, F> rows, RowKind kind) {
        this.rows = rows;
        this.kind = kind;
    }

    /** What is asked about a row; the key is null for a new one. */
    abstract List<Field> fields(String slug, @Nullable K key);

    @GetMapping("/{id}")
    String edit(@PathVariable String slug, @PathVariable K id, Model model) {
        model.addAttribute(rows.form(slug, id));
        model.addAttribute("page", page(slug, id));
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug, @PathVariable K id, @Valid F form, BindingResult errors, Model model) {
        model.addAttribute("page", page(slug, id));
        return Answer.to(errors, FORM, kind.onCard(slug), () -> rows.change(slug, id, form));
    }

    @PostMapping("/{id}/ta-bort")
    ModelAndView remove(@PathVariable String slug, @PathVariable K id) {
        rows.remove(slug, id);
        return Answer.saved(kind.onCard(slug));
    }

    FormPage page(String slug, @Nullable K key) {
        return kind.page(slug, key, fields(slug, key));
    }
}
