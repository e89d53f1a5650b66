package se.medvandrare.reporting;

import jakarta.validation.Valid;
import java.time.DayOfWeek;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** Whether the leaders of a project get a letter every week about what is missing. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/luckor/brev")
@PreAuthorize("hasRole('LEADER')")
class GapLetterController {

    private static final String FORM = "network/form";

    private final GapLetters letters;

    GapLetterController(GapLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    String chosen(@PathVariable String slug, Model model) {
        model.addAttribute(letters.chosen(slug).toForm());
        model.addAttribute("page", page(slug));
        return FORM;
    }

    @PostMapping
    ModelAndView choose(@PathVariable String slug, @Valid GapLetterForm form, BindingResult errors, Model model) {
        model.addAttribute("page", page(slug));
        return Answer.to(errors, FORM, back(slug), () -> letters.choose(slug, form));
    }

    @PostMapping("/skicka")
    String send(@PathVariable String slug, RedirectAttributes flash) {
        letters.sendToMe(slug);
        flash.addFlashAttribute("flash", "reporting.letter.sentToMe");
        return "redirect:" + back(slug);
    }

    private static String back(String slug) {
        return "/arbete/projekt/" + slug + "/luckor";
    }

    private static FormPage page(String slug) {
        return FormPage.of(
                "reporting.letter",
                "gapLetterForm",
                back(slug),
                null,
                Field.of("wanted", "checkbox"),
                Field.oneOf("weekday", DayOfWeek.values()),
                Field.of("hosts", "checkbox"));
    }
}
