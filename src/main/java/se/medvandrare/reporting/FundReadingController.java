package se.medvandrare.reporting;

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

/** Enters and strikes estimates and readings of an indicator of the fund. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/indikatorer/avlasningar/{code}")
@PreAuthorize("hasRole('LEADER')")
class FundReadingController {

    private static final String PAGE = "reporting/readings";

    private final FundReadings readings;
    private final Clock clock;

    FundReadingController(FundReadings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String slug, @PathVariable String code, Model model) {
        show(slug, code, UUID.randomUUID(), model);
        model.addAttribute(FundReadingForm.of(LocalDate.now(clock)));
        return PAGE;
    }

    @PostMapping
    ModelAndView read(
            @PathVariable String slug,
            @PathVariable String code,
            @RequestParam UUID submission,
            @Valid FundReadingForm form,
            BindingResult errors,
            Model model) {
        show(slug, code, submission, model);
        return Answer.to(errors, PAGE, here(slug, code), () -> readings.read(slug, code, submission, form));
    }

    @PostMapping("/varden/{reading}/stryk")
    ModelAndView strike(@PathVariable String slug, @PathVariable String code, @PathVariable long reading) {
        readings.strike(slug, code, reading);
        return Answer.saved(here(slug, code));
    }

    private void show(String slug, String code, UUID submission, Model model) {
        model.addAttribute("page", readings.page(slug, code));
        model.addAttribute("submission", submission);
        model.addAttribute("here", here(slug, code));
    }

    private static String here(String slug, String code) {
        return "/arbete/projekt/" + slug + "/indikatorer/avlasningar/" + code;
    }
}
