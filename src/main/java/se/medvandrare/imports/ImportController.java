package se.medvandrare.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Answer;

/** Sends a register in, looks at what was read, takes it or throws it away, and takes it back. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/import")
@PreAuthorize("hasRole('LEADER')")
class ImportController {

    private static final String FORM = "imports/form";
    private static final String PAGE = "imports/register";

    private final Imports imports;
    private final Takings takings;
    private final ImportPages pages;

    ImportController(Imports imports, Takings takings, ImportPages pages) {
        this.imports = imports;
        this.takings = takings;
        this.pages = pages;
    }

    @GetMapping
    String form(@PathVariable String slug, Model model) {
        model.addAttribute(new ImportForm(null, null, null));
        return frame(slug, model);
    }

    /** Rows with faults are shown at once, with status 422; nothing was taken then. */
    @PostMapping
    ModelAndView read(@PathVariable String slug, ImportForm form, BindingResult errors, Model model) {
        pages.project(slug);
        try (var files = form.keep()) {
            var register = imports.read(slug, files.people(), files.attendance(), form.atOnce());
            if (register.faultyRows() == 0) {
                return new ModelAndView("redirect:" + address(slug) + "/" + register.id());
            }
            page(slug, register.id(), model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused refused) {
            refused.tell(errors);
            return new ModelAndView(frame(slug, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** While the register is being taken, the page asks for itself again. */
    @GetMapping("/{id:\\d+}")
    String page(@PathVariable String slug, @PathVariable long id, Model model, HttpServletResponse response) {
        takings.done(id).ifPresent(done -> {
            model.addAttribute("done", done);
            response.setHeader("Refresh", "2");
        });
        return page(slug, id, model);
    }

    private String page(String slug, long id, Model model) {
        model.addAttribute("project", pages.project(slug));
        model.addAttribute("register", pages.find(slug, id));
        model.addAttribute("remarks", pages.remarks(slug, id));
        return PAGE;
    }

    @PostMapping("/{id:\\d+}/bekrafta")
    ModelAndView take(@PathVariable String slug, @PathVariable long id, RedirectAttributes flash) {
        if (takings.take(slug, id)) {
            flash.addFlashAttribute("flash", "imports.flash.taken");
        }
        return new ModelAndView("redirect:" + address(slug) + "/" + id);
    }

    @PostMapping("/{id:\\d+}/kasta")
    ModelAndView drop(@PathVariable String slug, @PathVariable long id) {
        imports.drop(slug, id);
        return Answer.saved(address(slug));
    }

    /** What was built on the register meanwhile is told, with status 409. */
    @PostMapping("/{id:\\d+}/angra")
    ModelAndView undo(@PathVariable String slug, @PathVariable long id, Model model) {
        var why = imports.undo(slug, id);
        if (why.isEmpty()) {
            return Answer.saved(address(slug) + "/" + id);
        }
        model.addAttribute("why", why);
        return new ModelAndView(page(slug, id, model), HttpStatus.CONFLICT);
    }

    private String frame(String slug, Model model) {
        model.addAttribute("project", pages.project(slug));
        model.addAttribute("earlier", pages.earlier(slug));
        model.addAttribute("columns", List.of(Column.values()));
        return FORM;
    }

    private static String address(String slug) {
        return "/arbete/projekt/" + slug + "/import";
    }
}
