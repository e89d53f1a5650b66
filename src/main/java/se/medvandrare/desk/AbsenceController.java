package se.medvandrare.desk;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Option;

/** Saying who stands in for whom. */
@Controller
@RequestMapping("/arbete/kundtjanst/franvaro")
@PreAuthorize("hasRole('DESK')")
class AbsenceController {

    private static final String HOME = "redirect:/arbete/kundtjanst/franvaro";

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    @ModelAttribute("absences")
    List<Absences.Row> absences() {
        return absences.list();
    }

    @ModelAttribute("colleagues")
    List<Option> colleagues() {
        return absences.colleagues();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(absences.blank());
        return "desk/absence";
    }

    @PostMapping
    ModelAndView add(@Valid AbsenceForm form, BindingResult errors) {
        return DeskErrors.attempt(errors, () -> absences.add(form)).isPresent()
                ? new ModelAndView(HOME)
                : new ModelAndView("desk/absence", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{absence:\\d+}/ta-bort")
    String remove(@PathVariable long absence) {
        absences.remove(absence);
        return HOME;
    }
}
