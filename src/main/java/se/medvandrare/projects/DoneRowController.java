package se.medvandrare.projects;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.network.Answer;

/** Rows that are to be done: one click on their page says so, another takes it back. */
public abstract class DoneRowController<F extends Record & Versioned, R extends DoneRow<F>>
        extends NewRowController<F, R> {

    protected DoneRowController(CardRows rows, RowKind kind, Class<R> type) {
        super(rows, kind, type);
    }

    @PostMapping("/{id}/klar")
    public ModelAndView finish(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "true") boolean klar) {
        rows().finish(this, slug, id, version, klar);
        return Answer.saved(kind().back(slug));
    }
}
