package se.medvandrare.privacy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The monthly sample: each drawn row is in order, or somebody has to ask. */
@Controller
@RequestMapping("/arbete/dataskydd/stickprov")
@PreAuthorize("hasRole('DPO')")
class SampleController {

    private final Samples samples;

    SampleController(Samples samples) {
        this.samples = samples;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable LocalDate manad, Model model) {
        model.addAttribute("sample", samples.of(manad));
        model.addAttribute(new AnswerForm(null, null, manad));
        return "privacy/sample";
    }

    @PostMapping("/{id}")
    ModelAndView answer(
            @PathVariable long id,
            @Valid AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (form.lacksNote()) {
            errors.rejectValue("note", "privacy.form.note.missing");
        }
        if (errors.hasErrors()) {
            model.addAttribute("sample", samples.of(form.month()));
            model.addAttribute("open", id);
            return new ModelAndView("privacy/sample", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        samples.answer(id, form);
        flash.addFlashAttribute("flash", "privacy.flash.answered");
        return new ModelAndView("redirect:/arbete/dataskydd/stickprov?manad=" + form.month() + "#rad-" + id);
    }
}
