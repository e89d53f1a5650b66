package se.medvandrare.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.HashMap;
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

/** The skills that people have offered a guide. */
@Controller
@RequestMapping(SkillController.PATH)
@PreAuthorize("hasRole('GUIDE')")
class SkillController {

    static final String PATH = CaseController.PATH + "/kunskaper";
    static final String HOME = "redirect:" + PATH;

    private final SkillOffers offers;
    private final SkillActivities became;
    private final SkillPages pages;
    private final GuidanceChoices choices;

    SkillController(SkillOffers offers, SkillActivities became, SkillPages pages, GuidanceChoices choices) {
        this.offers = offers;
        this.became = became;
        this.pages = pages;
        this.choices = choices;
    }

    @ModelAttribute("choices")
    GuidanceChoices choices() {
        return choices;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") @Positive @Max(100000) int sida, Model model) {
        model.addAttribute("list", pages.list(sida));
        return "support/skills";
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute(OfferForm.blank());
        return "support/skill-new";
    }

    @PostMapping("/ny")
    ModelAndView open(@Valid OfferForm form, BindingResult errors, RedirectAttributes told) {
        var warned = warn(form, errors);
        var id = new AtomicLong();
        return Warnings.attempt(errors, () -> id.set(offers.open(form)))
                ? saved(id.get(), told, "support.skill.opened")
                : again("support/skill-new", Map.of("warned", warned));
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, Model model) {
        model.addAllAttributes(shown(id));
        model.addAttribute(BecameForm.blank(pages.today()));
        return "support/skill";
    }

    @GetMapping("/{id:\\d+}/andra")
    String edit(@PathVariable long id, Model model) {
        offers.mustStand(id);
        var page = pages.page(id);
        model.addAttribute("page", page);
        model.addAttribute(page.form());
        return "support/skill-edit";
    }

    /** The same offer may be open in two windows: the later one is told, and sees both texts. */
    @PostMapping("/{id:\\d+}/andra")
    ModelAndView change(@PathVariable long id, @Valid OfferForm form, BindingResult errors, RedirectAttributes told) {
        var warned = warn(form, errors);
        try {
            return Warnings.attempt(errors, () -> offers.change(id, form))
                    ? saved(id, told, "shell.saved")
                    : again("support/skill-edit", Map.of("page", pages.page(id), "warned", warned));
        } catch (OptimisticLockingFailureException e) {
            return new ModelAndView(
                    "support/skill-conflict", Map.of("page", pages.page(id), "warned", warned), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{id:\\d+}/ta-bort")
    ModelAndView takeBack(@PathVariable long id, RedirectAttributes told) {
        offers.takeBack(id);
        return saved(id, told, "support.skill.takenBack");
    }

    /** Offers must not be lost when a guide leaves: any guide of the tenant may take them over. */
    @PostMapping("/ta-over")
    String takeOver(RedirectAttributes told) {
        offers.takeOver();
        told.addFlashAttribute("flash", "support.skill.left.taken");
        return HOME;
    }

    @PostMapping("/{id:\\d+}/aktivitet")
    ModelAndView link(@PathVariable long id, @Valid BecameForm form, BindingResult errors, RedirectAttributes told) {
        return Warnings.attempt(errors, () -> became.linkAsGuide(id, form))
                ? saved(id, told, "support.skill.linked")
                : again("support/skill", shown(id));
    }

    @PostMapping("/{id:\\d+}/aktivitet/angra")
    String unlink(@PathVariable long id) {
        became.unlinkAsGuide(id);
        return HOME + "/" + id;
    }

    private Map<String, Object> shown(long id) {
        var model = new HashMap<String, Object>();
        model.put("page", pages.page(id));
        model.put("activities", pages.activities());
        return model;
    }

    /** A form that could not be read whole has faults of its own first. */
    private boolean warn(OfferForm form, BindingResult errors) {
        if (errors.getTarget() == null) {
            return false;
        }
        choices.mustKnow(form, errors);
        if (!form.reachable()) {
            errors.rejectValue("contact", "support.skill.contact.wrong");
        }
        Warnings.ofIdentity("words", form.words(), errors);
        Warnings.ofIdentity("contactName", form.contactName(), errors);
        Warnings.ofIdentity("contact", form.contact(), errors);
        return Warnings.of(form.warned(), errors, form.words(), form.contactName());
    }

    private static ModelAndView saved(long id, RedirectAttributes told, String message) {
        told.addFlashAttribute("flash", message);
        return new ModelAndView(HOME + "/" + id);
    }

    private static ModelAndView again(String view, Map<String, Object> model) {
        return new ModelAndView(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
