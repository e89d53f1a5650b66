package se.medvandrare.participants;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of a project's participants, and enrolling. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/deltagare")
@PreAuthorize("hasRole('LEADER')")
class ParticipantController {

    private final People people;
    private final Enrolments enrolments;
    private final EnrolCheck check;
    private final Clock clock;

    ParticipantController(People people, Enrolments enrolments, EnrolCheck check, Clock clock) {
        this.people = people;
        this.enrolments = enrolments;
        this.check = check;
        this.clock = clock;
    }

    @ModelAttribute
    void project(@PathVariable String slug, Model model) {
        var project = people.project(slug);
        model.addAttribute("project", project);
        model.addAttribute("funding", people.funding(project));
    }

    @GetMapping
    String list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String visa,
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        model.addAttribute("page", people.list(slug, Show.of(visa), namn, sida));
        model.addAttribute("shows", Show.values());
        model.addAttribute("numberForm", NumberForm.empty());
        return "participants/list";
    }

    /** By POST, so that no number stands in an address. */
    @PostMapping("/sok")
    ModelAndView find(@PathVariable String slug, @Valid NumberForm form, BindingResult errors) {
        return Answers.of(errors, "participants/find", () -> {
            var id = people.byNumber(slug, PersonalNumber.of(form.kind(), form.number()));
            return "redirect:" + new PersonAddress(slug, id).page();
        });
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute(EnrolForm.empty(LocalDate.now(clock)));
        return "participants/enrol";
    }

    @PostMapping("/ny")
    ModelAndView enrol(
            @PathVariable String slug, @Valid EnrolForm form, BindingResult errors, RedirectAttributes flash) {
        check.check(slug, form, errors);
        return Answers.of(errors, "participants/enrol", () -> {
            var enrolled = enrolments.enrol(slug, form);
            flash.addFlashAttribute("flash", enrolled.flash());
            var at = new PersonAddress(slug, enrolled.id());
            return "redirect:" + (enrolled.hidden() ? at.list() : at.page());
        });
    }
}
