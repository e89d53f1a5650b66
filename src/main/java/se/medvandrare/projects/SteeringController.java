package se.medvandrare.projects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how a project is steered. */
@Controller
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class SteeringController {

    private final SteeringPages pages;

    SteeringController(SteeringPages pages) {
        this.pages = pages;
    }

    @GetMapping("/arbete/projekt/{slug}/styrning")
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String visa,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        model.addAttribute("steering", pages.page(slug, visa, sida));
        return "projects/steering";
    }
}
