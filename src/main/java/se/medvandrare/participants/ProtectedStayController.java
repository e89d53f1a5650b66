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

/** The stay of somebody with protected identity, on the same small pages as everybody else's. */
@Controller
@RequestMapping("/arbete/skyddade/{id:\\d+}/{enrolment:\\d+}")
@PreAuthorize("hasRole('CLEARED')")
class ProtectedStayController {

    private final ProtectedStays stays;
    private final ProtectedCertificates certificates;
    private final Differences differences;
    private final Clock clock;

    ProtectedStayController(
            ProtectedStays stays, ProtectedCertificates certificates, Differences differences, Clock clock) {
        this.stays = stays;
        this.certificates = certificates;
        this.differences = differences;
        this.clock = clock;
    }

    /** Whoever is not within reach has none of these pages. */
    @ModelAttribute
    void requireReached(@ModelAttribute("personAddress") ProtectedAddress at, Model model) {
        model.addAttribute("stay", stays.show(at));
    }

    @GetMapping
    String show(@ModelAttribute("personAddress") ProtectedAddress at, Model model) {
        model.addAttribute("code", stays.checkInCode(at));
        model.addAttribute("offered", certificates.offered(at));
        return "participants/protected-stay";
    }

    @GetMapping("/andra")
    String facts(@ModelAttribute("personAddress") ProtectedAddress at, Model model) {
        var facts = stays.facts(at);
        model.addAttribute("version", facts.version());
        model.addAttribute(facts);
        return "participants/situation";
    }

    @PostMapping("/andra")
    ModelAndView change(
            @ModelAttribute("personAddress") ProtectedAddress at,
            @Valid SituationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("version", form.version());
        return Answers.of(errors, "participants/situation", () -> {
            var theirs = stays.change(at, form);
            theirs.ifPresent(now -> model.addAttribute("version", now.version())
                    .addAttribute("differences", differences.between(now, form)));
            return theirs.isPresent() ? "participants/situation" : saved(at, flash, "facts");
        });
    }

    @GetMapping("/avsluta")
    String exit(@ModelAttribute("personAddress") ProtectedAddress at, Model model) {
        var facts = stays.exitFacts(at);
        model.addAttribute("version", facts.version());
        model.addAttribute(facts);
        return "participants/exit";
    }

    @PostMapping("/avsluta")
    ModelAndView exit(
            @ModelAttribute("personAddress") ProtectedAddress at,
            @Valid ExitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("version", form.version());
        return Answers.of(errors, "participants/exit", () -> {
            var theirs = stays.exit(at, form);
            theirs.ifPresent(now -> model.addAttribute("version", now.version())
                    .addAttribute("differences", differences.between(now, form)));
            return theirs.isPresent() ? "participants/exit" : saved(at, flash, "exit");
        });
    }

    @GetMapping("/uppfoljning")
    String later(@ModelAttribute("personAddress") ProtectedAddress at, Model model) {
        var facts = stays.later(at);
        model.addAttribute("version", facts.version());
        model.addAttribute(facts);
        return "participants/later";
    }

    @PostMapping("/uppfoljning")
    ModelAndView later(
            @ModelAttribute("personAddress") ProtectedAddress at,
            @Valid LaterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("version", form.version());
        return Answers.of(errors, "participants/later", () -> {
            var theirs = stays.tell(at, form);
            theirs.ifPresent(now -> model.addAttribute("version", now.version())
                    .addAttribute("differences", differences.between(now, form)));
            return theirs.isPresent() ? "participants/later" : saved(at, flash, "later");
        });
    }

    @PostMapping("/angra-avslut")
    String undoExit(@ModelAttribute("personAddress") ProtectedAddress at, RedirectAttributes flash) {
        stays.undoExit(at);
        return saved(at, flash, "exitUndone");
    }

    @GetMapping("/igen")
    String entry(Model model) {
        model.addAttribute(new EntryForm(LocalDate.now(clock)));
        return "participants/entry";
    }

    @PostMapping("/igen")
    ModelAndView enter(
            @ModelAttribute("personAddress") ProtectedAddress at,
            @Valid EntryForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return Answers.of(errors, "participants/entry", () -> {
            stays.enterAgain(at, form.enteredOn());
            return saved(at, flash, "entry");
        });
    }

    @GetMapping("/kontroll")
    String check(Model model) {
        model.addAttribute(new CheckForm(null, LocalDate.now(clock)));
        return "participants/check";
    }

    @PostMapping("/kontroll")
    ModelAndView check(
            @ModelAttribute("personAddress") ProtectedAddress at,
            @Valid CheckForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return Answers.of(errors, "participants/check", () -> {
            stays.check(at, form);
            return saved(at, flash, "check");
        });
    }

    private static String saved(ProtectedAddress at, RedirectAttributes flash, String what) {
        flash.addFlashAttribute("flash", "participants.flash." + what);
        return "redirect:" + at.page();
    }
}
