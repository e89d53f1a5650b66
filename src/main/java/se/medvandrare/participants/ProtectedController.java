package se.medvandrare.participants;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Refused;

/** People with protected identity, by code; a field is opened by POST so that neither it nor its reason stands in an address. */
@Controller
@RequestMapping("/arbete/skyddade")
@PreAuthorize("hasRole('CLEARED')")
class ProtectedController {

    private static final String VIEW = "participants/protected";

    private final ProtectedPeople people;
    private final Lifts lifts;

    ProtectedController(ProtectedPeople people, Lifts lifts) {
        this.people = people;
        this.lifts = lifts;
    }

    @ModelAttribute
    void neverKept(HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("fields", ProtectedField.values());
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", people.list());
        return "participants/protected-list";
    }

    @GetMapping("/mark")
    String mark(Model model) {
        model.addAttribute(new MarkForm(Identifier.Kind.PERSONNUMMER, null, null));
        return "participants/protected-mark";
    }

    @PostMapping("/mark")
    ModelAndView mark(@Valid MarkForm form, BindingResult errors, RedirectAttributes flash) {
        return Answers.of(errors, "participants/protected-mark", () -> {
            var id = people.mark(PersonalNumber.of(form.kind(), form.number()), form.protection());
            return done(id, "protected", flash);
        });
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("page", people.page(id));
        return VIEW;
    }

    @PostMapping("/{id:\\d+}/visa")
    ModelAndView open(
            @PathVariable long id,
            @RequestParam ProtectedField field,
            @RequestParam(required = false) @Nullable String reason) {
        try {
            return new ModelAndView(VIEW, "page", people.open(id, field, reason));
        } catch (Refused refused) {
            return again(id, refused);
        }
    }

    @PostMapping("/{id:\\d+}/mark")
    String remark(@PathVariable long id, @RequestParam Person.Protection protection, RedirectAttributes flash) {
        people.remark(id, protection);
        return done(id, "protected.changed", flash);
    }

    @PostMapping("/{id:\\d+}/havning")
    ModelAndView ask(
            @PathVariable long id, @RequestParam(required = false) @Nullable String reason, RedirectAttributes flash) {
        try {
            lifts.ask(id, reason);
            return new ModelAndView(done(id, "lift.asked", flash));
        } catch (Refused refused) {
            return again(id, refused);
        }
    }

    @PostMapping("/{id:\\d+}/havning/aterta")
    String withdraw(@PathVariable long id, RedirectAttributes flash) {
        lifts.withdraw(id);
        return done(id, "lift.withdrawn", flash);
    }

    @PostMapping("/{id:\\d+}/havning/godkann")
    String approve(@PathVariable long id, RedirectAttributes flash) {
        lifts.approve(id);
        flash.addFlashAttribute("flash", "participants.flash.lift.approved");
        return "redirect:/arbete/skyddade";
    }

    private ModelAndView again(long id, Refused refused) {
        return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("page", people.page(id))
                .addObject("refused", refused);
    }

    private static String done(long id, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", "participants.flash." + what);
        return "redirect:/arbete/skyddade/" + id;
    }
}
