package se.medvandrare.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** A guide's own cases. */
@Controller
@RequestMapping(CaseController.PATH)
@PreAuthorize("hasRole('GUIDE')")
class CaseController {

    static final String PATH = "/arbete/vagledning";
    static final String HOME = "redirect:" + PATH;

    private final Cases cases;
    private final CasePages pages;
    private final SuggestionQueries suggestions;
    private final GuidanceChoices choices;

    CaseController(Cases cases, CasePages pages, SuggestionQueries suggestions, GuidanceChoices choices) {
        this.cases = cases;
        this.pages = pages;
        this.suggestions = suggestions;
        this.choices = choices;
    }

    @ModelAttribute("choices")
    GuidanceChoices choices() {
        return choices;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean avslutade,
            @RequestParam(defaultValue = "1") @Positive @Max(100000) int sida,
            Model model) {
        model.addAttribute("list", pages.list(avslutade, sida));
        return "support/cases";
    }

    @GetMapping("/uppfoljning")
    String waiting(Model model) {
        model.addAttribute("waiting", pages.waiting());
        model.addAttribute("tellings", pages.toTell());
        return "support/waiting";
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute(pages.blank());
        return "support/case-new";
    }

    @PostMapping("/ny")
    ModelAndView open(@Valid CaseForm form, BindingResult errors, RedirectAttributes told) {
        var warned = warn(form, errors);
        var id = new AtomicLong();
        return Warnings.attempt(errors, () -> id.set(cases.open(form)))
                ? saved(id.get(), told, "support.case.opened")
                : again("support/case-new", Map.of("warned", warned));
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, Model model) {
        var page = pages.page(id);
        model.addAttribute("page", page);
        model.addAttribute("colleagues", pages.colleagues());
        if (!page.closed()) {
            model.addAttribute("activities", suggestions.activities(page.sealed()));
            model.addAttribute("associations", suggestions.associations(page.sealed()));
        }
        return "support/case";
    }

    @GetMapping("/{id:\\d+}/andra")
    String edit(@PathVariable long id, Model model) {
        cases.mustBeOpen(id);
        var page = pages.page(id);
        model.addAttribute("page", page);
        model.addAttribute(page.form());
        return "support/case-edit";
    }

    /** The same case may be open in two windows: the later one is told, and sees both texts. */
    @PostMapping("/{id:\\d+}/andra")
    ModelAndView change(@PathVariable long id, @Valid CaseForm form, BindingResult errors, RedirectAttributes told) {
        var warned = warn(form, errors);
        try {
            return Warnings.attempt(errors, () -> cases.change(id, form))
                    ? saved(id, told, "shell.saved")
                    : again("support/case-edit", Map.of("page", pages.page(id), "warned", warned));
        } catch (OptimisticLockingFailureException e) {
            return new ModelAndView(
                    "support/case-conflict", Map.of("page", pages.page(id), "warned", warned), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{id:\\d+}/avsluta")
    String close(@PathVariable long id, @RequestParam CaseOutcome outcome, RedirectAttributes told) {
        cases.close(id, outcome);
        told.addFlashAttribute("flash", "support.case.closed");
        return HOME;
    }

    @PostMapping("/{id:\\d+}/igen")
    String reopen(@PathVariable long id) {
        cases.reopen(id);
        return HOME + "/" + id;
    }

    @PostMapping("/{id:\\d+}/byt")
    String handOver(@PathVariable long id, @RequestParam long guide, RedirectAttributes told) {
        cases.handOver(id, guide);
        told.addFlashAttribute("flash", "support.handOver.done");
        return HOME;
    }

    /** Cases must not be lost when a guide leaves: any guide of the tenant may take them over. */
    @PostMapping("/ta-over")
    String takeOver(RedirectAttributes told) {
        cases.takeOver();
        told.addFlashAttribute("flash", "support.left.taken");
        return HOME;
    }

    /** A form that could not be read whole has faults of its own first. */
    private boolean warn(CaseForm form, BindingResult errors) {
        if (errors.getTarget() == null) {
            return false;
        }
        choices.mustKnow(form, errors);
        choices.mustAgree(form, errors);
        Warnings.ofNumbers(form.alias(), errors);
        Warnings.ofIdentity("wish", form.wish(), errors);
        Warnings.ofIdentity("email", form.email(), errors);
        return Warnings.of(form.warned(), errors, form.alias(), form.wish());
    }

    private static ModelAndView saved(long id, RedirectAttributes told, String message) {
        told.addFlashAttribute("flash", message);
        return new ModelAndView(HOME + "/" + id);
    }

    private static ModelAndView again(String view, Map<String, Object> model) {
        return new ModelAndView(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
