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
 * Changes and removes rows of one kind that hang on a project. A kind of row has a controller that says its address and
 * its fields; {@link NewRowController} also adds rows.
 *
 * @param <K> what tells one row from another in the address
 * @param <F> what is typed about it
 */
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
public abstract class RowController<K, F> {

    static final String FORM = "network/form";

    private final RowKind kind;

    RowController(RowKind kind) {
        this.kind = kind;
    }

    abstract F form(String slug, K key);

    abstract void save(String slug, K key, F form);

    abstract void drop(String slug, K key, int version);

    /** Which one it is, where the form itself does not tell; null when it does. */
    protected @Nullable String about(String slug, K key) {
        return null;
    }

    /** What is asked about a row; the key is null for a new one. */
    protected abstract List<Field> fields(String slug, @Nullable K key);

    @GetMapping("/{id}")
    public String edit(@PathVariable String slug, @PathVariable K id, Model model) {
        model.addAttribute(kind.form(), form(slug, id));
        show(slug, id, model);
        return FORM;
    }

    @PostMapping("/{id}")
    public ModelAndView change(
            @PathVariable String slug, @PathVariable K id, @Valid F form, BindingResult errors, Model model) {
        show(slug, id, model);
        return Answer.to(errors, FORM, kind.back(slug), () -> save(slug, id, form));
    }

    @PostMapping("/{id}/ta-bort")
    public ModelAndView remove(@PathVariable String slug, @PathVariable K id, @RequestParam int version) {
        drop(slug, id, version);
        return Answer.saved(kind.back(slug));
    }

    private void show(String slug, K id, Model model) {
        model.addAttribute("page", page(slug, id));
        model.addAttribute("about", about(slug, id));
    }

    FormPage page(String slug, @Nullable K key) {
        return kind.form(slug, key, fields(slug, key));
    }

    final RowKind kind() {
        return kind;
    }
}
