package se.medvandrare.projects;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.network.Answer;

/** The steps of a wanted partner. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/partner/onskade/{id}")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class StepController {

    private static final String PAGE = "projects/steps";

    private final PartnerSteps steps;
    private final PartnerPages pages;
    private final Clock clock;

    StepController(PartnerSteps steps, PartnerPages pages, Clock clock) {
        this.steps = steps;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String slug, @PathVariable long id, Model model) {
        show(slug, id, UUID.randomUUID(), model);
        model.addAttribute(new StepForm(null, LocalDate.now(clock), null));
        return PAGE;
    }

    @PostMapping
    ModelAndView take(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam UUID submission,
            @Valid StepForm form,
            BindingResult errors,
            Model model) {
        show(slug, id, submission, model);
        return Answer.to(errors, PAGE, here(slug, id), () -> steps.take(slug, id, submission, form));
    }

    @PostMapping("/steg/{step}/ta-bort")
    ModelAndView takeBack(@PathVariable String slug, @PathVariable long id, @PathVariable long step) {
        steps.takeBack(slug, id, step);
        return Answer.saved(here(slug, id));
    }

    private void show(String slug, long id, UUID submission, Model model) {
        model.addAttribute("steps", steps.taken(slug, id));
        model.addAttribute("ahead", steps.ahead(slug, id));
        model.addAttribute("about", pages.name(slug, id));
        model.addAttribute("submission", submission);
        model.addAttribute("slug", slug);
        model.addAttribute("here", here(slug, id));
    }

    private static String here(String slug, long id) {
        return "/arbete/projekt/" + slug + "/partner/onskade/" + id;
    }
}
