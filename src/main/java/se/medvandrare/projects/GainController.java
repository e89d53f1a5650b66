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

/** What a partner was promised beside what it has got, with every reading. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/partner/{id}/nytta")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class GainController {

    private static final String PAGE = "projects/gain";

    private final Gains gains;
    private final Clock clock;

    GainController(Gains gains, Clock clock) {
        this.gains = gains;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String slug, @PathVariable long id, Model model) {
        show(slug, id, UUID.randomUUID(), model);
        model.addAttribute(GainForm.of(LocalDate.now(clock)));
        return PAGE;
    }

    @PostMapping
    ModelAndView read(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam UUID submission,
            @Valid GainForm form,
            BindingResult errors,
            Model model) {
        show(slug, id, submission, model);
        return Answer.to(errors, PAGE, here(slug, id), () -> gains.read(slug, id, submission, form));
    }

    @PostMapping("/{reading}/stryk")
    ModelAndView strike(@PathVariable String slug, @PathVariable long id, @PathVariable long reading) {
        gains.strike(slug, id, reading);
        return Answer.saved(here(slug, id));
    }

    private void show(String slug, long id, UUID submission, Model model) {
        model.addAttribute("gain", gains.page(slug, id));
        model.addAttribute("submission", submission);
        model.addAttribute("levels", Reached.values());
        model.addAttribute("here", here(slug, id));
    }

    private static String here(String slug, long id) {
        return "/arbete/projekt/" + slug + "/partner/" + id + "/nytta";
    }
}
