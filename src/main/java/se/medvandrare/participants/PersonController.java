package se.medvandrare.participants;

import jakarta.validation.Valid;
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

/** One person in a project: the page, its facts and its consents. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/deltagare/{id}")
@PreAuthorize("hasRole('LEADER')")
class PersonController {

    private final People people;
    private final Stays stays;
    private final Enrolments enrolments;
    private final EnrolCheck check;
    private final Differences differences;
    private final Certificates certificates;
    private final ExitAsking asking;

    PersonController(
            People people,
            Stays stays,
            Enrolments enrolments,
            EnrolCheck check,
            Differences differences,
            Certificates certificates,
            ExitAsking asking) {
        this.people = people;
        this.stays = stays;
        this.enrolments = enrolments;
        this.check = check;
        this.differences = differences;
        this.certificates = certificates;
        this.asking = asking;
    }

    @GetMapping
    String show(PersonAddress at, Model model) {
        var page = people.page(at.slug(), at.id());
        model.addAttribute("page", page);
        model.addAttribute("code", people.checkInCode(page));
        model.addAttribute("asks", asking.asks(page));
        model.addAttribute("civic", certificates.hasCivicOrientation(at));
        model.addAttribute("funding", people.funding(page.project()));
        return "participants/person";
    }

    @GetMapping("/andra")
    String facts(PersonAddress at, Model model) {
        var facts = stays.facts(at.slug(), at.id());
        model.addAttribute("version", facts.version());
        model.addAttribute(facts);
        return "participants/facts";
    }

    /** When somebody else was first, both texts are shown, and saving again decides. */
    @PostMapping("/andra")
    ModelAndView change(
            PersonAddress at, @Valid FactsForm form, BindingResult errors, Model model, RedirectAttributes flash) {
        check.check(form, errors);
        model.addAttribute("version", form.version());
        return Answers.of(errors, "participants/facts", () -> {
            var theirs = stays.change(at.slug(), at.id(), form);
            theirs.ifPresent(now -> model.addAttribute("version", now.version())
                    .addAttribute("differences", differences.between(now, form)));
            return theirs.isPresent() ? "participants/facts" : saved(at, flash, "facts");
        });
    }

    @PostMapping("/samtycke")
    String consent(PersonAddress at, @RequestParam Consent.Kind kind, RedirectAttributes flash) {
        enrolments.consent(at.slug(), at.id(), kind);
        return saved(at, flash, "consent");
    }

    @PostMapping("/samtycke/{consent}/aterkalla")
    String withdraw(PersonAddress at, @PathVariable long consent, RedirectAttributes flash) {
        enrolments.withdraw(at.slug(), at.id(), consent);
        return saved(at, flash, "withdrawn");
    }

    static String saved(PersonAddress at, RedirectAttributes flash, String what) {
        flash.addFlashAttribute("flash", "participants.flash." + what);
        return "redirect:" + at.page();
    }
}
