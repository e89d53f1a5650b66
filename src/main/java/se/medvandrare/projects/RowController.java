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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/**
 * Changes and removes rows of one kind on a project's card. A kind of row has a controller that says its address and
 * its fields; {@link NewRowController} also adds rows.
 */
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
abstract class RowController<K, F> {

    static final String FORM = "network/form";

    private final Changes<K, F> rows;
    private final RowKind kind;

    RowController(Changes<K, F> rows, RowKind kind) {
        this.rows = rows;
        this.kind = kind;
    }

    /** Which one it is, where the form itself does not tell; null when it does. */
    @Nullable String about(String slug, K key) {
        return null;
    }

    /** What is asked about a row; the key is null for a new one. */
    abstract List<Field> fields(String slug, @Nullable K key);

    @GetMapping("/{id}")
    String edit(@PathVariable String slug, @PathVariable K id, Model model) {
        model.addAttribute(rows.form(slug, id));
        show(slug, id, model);
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug, @PathVariable K id, @Valid F form, BindingResult errors, Model model) {
        show(slug, id, model);
        return Answer.to(errors, FORM, kind.onCard(slug), () -> rows.change(slug, id, form));
    }

    @PostMapping("/{id}/ta-bort")
    ModelAndView remove(@PathVariable String slug, @PathVariable K id, @RequestParam int version) {
        rows.remove(slug, id, version);
        return Answer.saved(kind.onCard(slug));
    }

    private void show(String slug, K id, Model model) {
        model.addAttribute("page", page(slug, id));
        model.addAttribute("about", about(slug, id));
    }

    FormPage page(String slug, @Nullable K key) {
        return kind.page(slug, key, fields(slug, key));
    }
}
