package se.medvandrare.projects;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.network.Answer;

/**
 * Adds, changes and removes rows of one kind that hang on a project. This is the one way for all of them: a kind brings
 * its entity, its form, and a controller that extends this one.
 *
 * @param <F> what is typed about a row
 * @param <R> the row
 */
public abstract class NewRowController<F extends Record & Versioned, R extends CardRow<F>>
        extends RowController<Long, F> {

    private final CardRows rows;
    private final Class<R> type;

    protected NewRowController(CardRows rows, RowKind kind, Class<R> type) {
        super(kind);
        this.rows = rows;
        this.type = type;
    }

    /** The form before anything is typed. */
    protected abstract F empty();

    /** The form of a row that belongs to another row, of which the id is told. */
    protected F emptyUnder(long parent) {
        return empty();
    }

    /** A new row of the project, before it is filled. */
    protected abstract R begin(long project, F form);

    /** Writes what was typed into the row; says no where more than the row itself must be looked at. */
    protected void fill(R row, F form) {
        row.fill(form);
    }

    /** Says no when something hangs on the row. */
    protected void refuseRemoval(R row) {}

    @GetMapping("/ny")
    public String blank(@PathVariable String slug, @RequestParam(required = false) @Nullable Long till, Model model) {
        rows.open(slug);
        model.addAttribute(kind().form(), till == null ? empty() : emptyUnder(till));
        model.addAttribute("submission", UUID.randomUUID());
        model.addAttribute("page", page(slug, null));
        return FORM;
    }

    @PostMapping("/ny")
    public ModelAndView add(
            @PathVariable String slug,
            @RequestParam UUID submission,
            @Valid F form,
            BindingResult errors,
            Model model) {
        model.addAttribute("submission", submission);
        model.addAttribute("page", page(slug, null));
        return Answer.to(errors, FORM, kind().back(slug), () -> rows.add(this, slug, submission, form));
    }

    @Override
    F form(String slug, Long id) {
        return rows.form(this, slug, id);
    }

    @Override
    void save(String slug, Long id, F form) {
        rows.change(this, slug, id, form);
    }

    @Override
    void drop(String slug, Long id, int version) {
        rows.remove(this, slug, id, version);
    }

    final CardRows rows() {
        return rows;
    }

    final Class<R> type() {
        return type;
    }
}
