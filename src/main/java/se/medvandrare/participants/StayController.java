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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happens during a stay, each on a small page of its own: exit, entry again, check, number, protection. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/deltagare/{id}")
@PreAuthorize("hasRole('LEADER')")
class StayController {

    private final People people;
    private final Stays stays;
    private final Enrolments enrolments;
    private final Differences differences;
    private final Clock clock;

    StayController(People people, Stays stays, Enrolments enrolments, Differences differences, Clock clock) {
        this.people = people;
        this.stays = stays;
        this.enrolments = enrolments;
        this.differences = differences;
        this.clock = clock;
    }

    /** Who is not shown has none of these pages. */
    @ModelAttribute
    void requireShown(PersonAddress at) {
        people.requireShown(at.slug(), at.id());
    }

    @GetMapping("/avsluta")
    String exit(PersonAddress at, Model model) {
        var facts = stays.exitFacts(at.slug(), at.id());
        model.addAttribute("version", facts.version());
        model.addAttribute(facts);
        return "participants/exit";
    }

    /** When somebody else was first, both texts are shown, and saving again decides. */
    @PostMapping("/avsluta")
    ModelAndView exit(
            PersonAddress at, @Valid ExitForm form, BindingResult errors, Model model, RedirectAttributes flash) {
        model.addAttribute("version", form.version());
        return Answers.of(errors, "participants/exit", () -> {
            var theirs = stays.exit(at.slug(), at.id(), form);
            theirs.ifPresent(now -> model.addAttribute("version", now.version())
                    .addAttribute("differences", differences.between(now, form)));
            return theirs.isPresent() ? "participants/exit" : PersonController.saved(at, flash, "exit");
        });
    }

    @GetMapping("/uppfoljning")
    String later(PersonAddress at, Model model) {
        var facts = stays.later(at.slug(), at.id());
        model.addAttribute("version", facts.version());
        model.addAttribute(facts);
        return "participants/later";
    }

    @PostMapping("/uppfoljning")
    ModelAndView later(
            PersonAddress at, @Valid LaterForm form, BindingResult errors, Model model, RedirectAttributes flash) {
        model.addAttribute("version", form.version());
        return Answers.of(errors, "participants/later", () -> {
            var theirs = stays.tell(at.slug(), at.id(), form);
            theirs.ifPresent(now -> model.addAttribute("version", now.version())
                    .addAttribute("differences", differences.between(now, form)));
            return theirs.isPresent() ? "participants/later" : PersonController.saved(at, flash, "later");
        });
    }

    @PostMapping("/angra-avslut")
    String undoExit(PersonAddress at, RedirectAttributes flash) {
        stays.undoExit(at.slug(), at.id());
        return PersonController.saved(at, flash, "exitUndone");
    }

    @GetMapping("/igen")
    String entry(Model model) {
        model.addAttribute(new EntryForm(LocalDate.now(clock)));
        return "participants/entry";
    }

    @PostMapping("/igen")
    ModelAndView enter(PersonAddress at, @Valid EntryForm form, BindingResult errors, RedirectAttributes flash) {
        return Answers.of(errors, "participants/entry", () -> {
            stays.enterAgain(at.slug(), at.id(), form.enteredOn());
            return PersonController.saved(at, flash, "entry");
        });
    }

    @GetMapping("/kontroll")
    String check(Model model) {
        model.addAttribute(new CheckForm(null, LocalDate.now(clock)));
        return "participants/check";
    }

    @PostMapping("/kontroll")
    ModelAndView check(PersonAddress at, @Valid CheckForm form, BindingResult errors, RedirectAttributes flash) {
        return Answers.of(errors, "participants/check", () -> {
            enrolments.check(at.slug(), at.id(), form);
            return PersonController.saved(at, flash, "check");
        });
    }

    @GetMapping("/nummer")
    String number(Model model) {
        model.addAttribute(NumberForm.empty());
        return "participants/number";
    }

    @PostMapping("/nummer")
    ModelAndView number(PersonAddress at, @Valid NumberForm form, BindingResult errors, RedirectAttributes flash) {
        return Answers.of(errors, "participants/number", () -> {
            stays.number(at.slug(), at.id(), form);
            return PersonController.saved(at, flash, "number");
        });
    }

    @GetMapping("/skydd")
    String protection(Model model) {
        model.addAttribute(new ProtectForm(null));
        return "participants/protection";
    }

    @PostMapping("/skydd")
    ModelAndView protect(PersonAddress at, @Valid ProtectForm form, BindingResult errors, RedirectAttributes flash) {
        return Answers.of(errors, "participants/protection", () -> {
            stays.protect(at.slug(), at.id(), form.protection());
            flash.addFlashAttribute("flash", "participants.flash.protected");
            return "redirect:" + at.list();
        });
    }
}
