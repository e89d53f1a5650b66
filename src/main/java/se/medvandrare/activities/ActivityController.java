package se.medvandrare.activities;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The activities of those who work here: find one, see it, publish and end it. */
@Controller
@RequestMapping("/arbete/aktiviteter")
@PreAuthorize("hasAnyRole('HOST', 'LEADER')")
class ActivityController {

    private static final String DETAILS = "redirect:/arbete/aktiviteter/{id}";

    private final Activities activities;
    private final PlanningPages pages;

    ActivityController(Activities activities, PlanningPages pages) {
        this.activities = activities;
        this.pages = pages;
    }

    @GetMapping
    String list(ActivityFilter filter, Model model) {
        model.addAttribute("page", pages.list(filter));
        return "activities/list";
    }

    @GetMapping("/{id:\\d+}")
    String details(@PathVariable long id, Model model) {
        model.addAttribute("page", pages.details(id));
        return "activities/details";
    }

    @PostMapping("/{id:\\d+}/publicera")
    String publish(@PathVariable long id, RedirectAttributes told) {
        activities.publish(id);
        told.addFlashAttribute("flash", "planning.published");
        return DETAILS;
    }

    @PostMapping("/{id:\\d+}/dolj")
    String hide(@PathVariable long id, RedirectAttributes told) {
        activities.hide(id);
        told.addFlashAttribute("flash", "planning.hidden");
        return DETAILS;
    }

    @PostMapping("/{id:\\d+}/avsluta")
    String end(@PathVariable long id, RedirectAttributes told) {
        activities.end(id);
        told.addFlashAttribute("flash", "planning.ended");
        return DETAILS;
    }

    @PostMapping("/{id:\\d+}/oppna")
    String reopen(@PathVariable long id, RedirectAttributes told) {
        activities.reopen(id);
        told.addFlashAttribute("flash", "planning.reopened");
        return DETAILS;
    }
}
