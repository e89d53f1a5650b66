package se.medvandrare.activities;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sessions week by week, for this activity ({@code serie}) or for a copy of it ({@code kopiera}): fill in, see the days, save. */
@Controller
@RequestMapping({"/arbete/aktiviteter/{id:\\d+}/serie", "/arbete/aktiviteter/{id:\\d+}/kopiera"})
@PreAuthorize("hasAnyRole('HOST', 'LEADER')")
class SeriesController {

    private static final String VIEW = "activities/series";

    private final Activities activities;
    private final Planning planning;
    private final PlanningPages pages;

    SeriesController(Activities activities, Planning planning, PlanningPages pages) {
        this.activities = activities;
        this.planning = planning;
        this.pages = pages;
    }

    @ModelAttribute("header")
    DetailsQueries.Header header(@PathVariable long id) {
        return pages.header(id);
    }

    @ModelAttribute("lists")
    PlanningPages.Lists lists() {
        return pages.lists();
    }

    @ModelAttribute("what")
    String what(HttpServletRequest request) {
        return request.getRequestURI().split("/")[4];
    }

    @GetMapping
    String series(@PathVariable long id, Model model) {
        model.addAttribute(pages.suggest(id));
        return VIEW;
    }

    /** Shows the days before anything is saved. */
    @PostMapping
    String preview(@Valid SeriesForm form, BindingResult errors, Model model, HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(422);
        } else {
            model.addAttribute("series", form.series());
        }
        return VIEW;
    }

    /** Saves what the preview showed and carries in hidden fields. */
    @PostMapping("/spara")
    String save(
            @PathVariable long id,
            @ModelAttribute(name = "what", binding = false) String what,
            @Valid SeriesForm form,
            RedirectAttributes told) {
        told.addFlashAttribute("flash", "planning.series.saved." + what);
        return "redirect:/arbete/aktiviteter/" + save(id, what, form);
    }

    private long save(long id, String what, SeriesForm form) {
        if (what.equals("kopiera")) {
            return activities.copy(id, form);
        }
        planning.add(id, form);
        return id;
    }
}
