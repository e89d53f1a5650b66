package se.medvandrare.reporting;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.NotFound;
import se.medvandrare.participants.Fill;
import se.medvandrare.participants.FillForm;
import se.medvandrare.participants.FillPage;
import se.medvandrare.participants.Filling;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** One gap of many people filled in on one page. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/luckor/{what}/fyll")
@PreAuthorize("hasRole('LEADER')")
class FillController {

    private final Indicators indicators;
    private final Filling filling;
    private final Projects projects;

    FillController(Indicators indicators, Filling filling, Projects projects) {
        this.indicators = indicators;
        this.filling = filling;
        this.projects = projects;
    }

    @ModelAttribute("project")
    ProjectFacts project(@PathVariable String slug) {
        return projects.led(slug);
    }

    @ModelAttribute("behind")
    Behind behind(@PathVariable String slug, @PathVariable Missing what, @RequestParam(defaultValue = "1") int sida) {
        return indicators.toFill(slug, what, Math.max(1, sida));
    }

    @GetMapping
    ModelAndView rows(@PathVariable String slug, @PathVariable Missing what, @ModelAttribute("behind") Behind behind) {
        var shown = behind.people().stream().map(Behind.Person::enrolmentId).toList();
        return page(filling.page(slug, fill(what), shown), HttpStatus.OK);
    }

    /** Saves, or with {@code samma} only fills in the empty rows for somebody to read. */
    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable Missing what,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("behind") Behind behind,
            RedirectAttributes flash) {
        var fill = fill(what);
        var form = FillForm.of(fill, fields);
        if (fields.containsKey("samma") || form.spreads()) {
            return page(filling.spread(slug, fill, form), HttpStatus.OK).addObject("unsaved", true);
        }
        var page = filling.save(slug, fill, form);
        if (page.done()) {
            flash.addFlashAttribute("filled", page.saved());
            flash.addAttribute("sida", behind.page());
            return new ModelAndView("redirect:/arbete/projekt/{slug}/luckor/{what}/fyll");
        }
        return page(page, page.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT)
                .addObject("filled", page.saved())
                .addObject("behind", indicators.toFill(slug, what, behind.page()));
    }

    private static ModelAndView page(FillPage page, HttpStatus status) {
        return new ModelAndView("reporting/fill", status).addObject("page", page);
    }

    private static Fill fill(Missing what) {
        return what.fill().orElseThrow(() -> new NotFound("Fill", what));
    }
}
