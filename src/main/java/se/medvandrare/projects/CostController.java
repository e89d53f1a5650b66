package se.medvandrare.projects;

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
import se.medvandrare.base.Refused;
import se.medvandrare.network.Answer;

/** Takes in what a project has cost, file by file: sent, looked through, taken in. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/budget/utfall")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class CostController {

    private static final String PAGE = "projects/costs";

    private final CostFiles files;

    CostController(CostFiles files) {
        this.files = files;
    }

    @GetMapping
    String choose(@PathVariable String slug, Model model) {
        model.addAttribute("project", files.open(slug));
        model.addAttribute(new CostForm(null));
        return PAGE;
    }

    @PostMapping
    ModelAndView send(@PathVariable String slug, CostForm form, BindingResult errors, Model model) {
        model.addAttribute("project", files.open(slug));
        try {
            var kept = files.keep(slug, form.name(), form.bytes());
            if (kept.id() != null) {
                return new ModelAndView("redirect:/arbete/projekt/" + slug + "/budget/utfall/" + kept.id());
            }
            model.addAttribute("said", kept.said());
        } catch (Refused refused) {
            refused.tell(errors);
        }
        return new ModelAndView(PAGE, HttpStatus.valueOf(422));
    }

    @GetMapping("/{id}")
    String look(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute("slug", slug);
        model.addAttribute("looked", files.look(slug, id));
        return "projects/cost-file";
    }

    @PostMapping("/{id}/ta-in")
    ModelAndView take(@PathVariable String slug, @PathVariable long id) {
        files.take(slug, id);
        return Answer.saved(budget(slug));
    }

    @PostMapping("/{id}/ta-bort")
    ModelAndView remove(@PathVariable String slug, @PathVariable long id) {
        files.remove(slug, id);
        return Answer.saved(budget(slug));
    }

    private static String budget(String slug) {
        return "/arbete/projekt/" + slug + "/budget#filer";
    }
}
