package se.medvandrare.projects;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows when what happens in a project. */
@Controller
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class TimelineController {

    private final TimelinePages pages;

    TimelineController(TimelinePages pages) {
        this.pages = pages;
    }

    @GetMapping("/arbete/projekt/{slug}/tidslinje")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("timeline", pages.page(slug));
        return "projects/timeline";
    }
}
