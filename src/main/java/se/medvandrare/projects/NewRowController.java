package se.medvandrare.projects;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.network.Answer;

/** Adds, changes and removes rows of one kind on a project's card. */
abstract class NewRowController<F extends Record & Versioned> extends RowController<Long, F> {

    private final CardRows<F, ?> rows;
    private final RowKind kind;

    NewRowController(CardRows<F, ?> rows, RowKind kind) {
        super(rows, kind);
        this.rows = rows;
        this.kind = kind;
    }

    /** The form before anything is typed. */
    abstract F empty();

    @GetMapping("/ny")
    String blank(@PathVariable String slug, Model model) {
        rows.open(slug);
        model.addAttribute(empty());
        model.addAttribute("submission", UUID.randomUUID());
        model.addAttribute("page", page(slug, null));
        return FORM;
    }

    @PostMapping("/ny")
    ModelAndView add(
            @PathVariable String slug,
            @RequestParam UUID submission,
            @Valid F form,
            BindingResult errors,
            Model model) {
        model.addAttribute("submission", submission);
        model.addAttribute("page", page(slug, null));
        return Answer.to(errors, FORM, kind.onCard(slug), () -> rows.add(slug, submission, form));
    }
}
