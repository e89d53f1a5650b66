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

/** Enters and strikes the readings of a project's own indicator. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/egna-indikatorer/{id}/matvarden")
@PreAuthorize("hasRole('LEADER')")
class ReadingController {

    private static final String PAGE = "projects/readings";

    private final Readings readings;
    private final CardPages pages;
    private final Clock clock;

    ReadingController(Readings readings, CardPages pages, Clock clock) {
        this.readings = readings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String slug, @PathVariable long id, Model model) {
        show(slug, id, model);
        model.addAttribute("submission", UUID.randomUUID());
        model.addAttribute(ReadingForm.of(LocalDate.now(clock)));
        return PAGE;
    }

    @PostMapping
    ModelAndView read(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam UUID submission,
            @Valid ReadingForm form,
            BindingResult errors,
            Model model) {
        show(slug, id, model);
        model.addAttribute("submission", submission);
        return Answer.to(errors, PAGE, here(slug, id), () -> readings.read(slug, id, submission, form));
    }

    @PostMapping("/{reading}/stryk")
    ModelAndView strike(@PathVariable String slug, @PathVariable long id, @PathVariable long reading) {
        readings.strike(slug, id, reading);
        return Answer.saved(here(slug, id));
    }

    private void show(String slug, long id, Model model) {
        model.addAttribute("indicator", readings.indicator(slug, id));
        model.addAttribute("readings", pages.readings(id));
        model.addAttribute("here", here(slug, id));
        model.addAttribute("slug", slug);
    }

    private static String here(String slug, long id) {
        return "/arbete/projekt/" + slug + "/egna-indikatorer/" + id + "/matvarden";
    }
}
