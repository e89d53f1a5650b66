package se.medvandrare.projects;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** Sets how many of a fund's indicator a project is to reach. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/mal-indikator/{code}")
@PreAuthorize("hasRole('LEADER')")
class TargetController {

    private static final String FORM = "network/form";

    private final Plan plan;

    TargetController(Plan plan) {
        this.plan = plan;
    }

    @GetMapping
    String edit(@PathVariable String slug, @PathVariable String code, Model model) {
        var target = plan.target(slug, code);
        model.addAttribute(target);
        model.addAttribute("page", page(slug, target.version() == null ? null : code));
        return FORM;
    }

    @PostMapping
    ModelAndView aim(
            @PathVariable String slug,
            @PathVariable String code,
            @Valid TargetForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("page", page(slug, form.version() == null ? null : code));
        return Answer.to(errors, FORM, card(slug), () -> plan.aim(slug, code, form));
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(@PathVariable String slug, @PathVariable String code) {
        plan.removeTarget(slug, code);
        return Answer.saved(card(slug));
    }

    private static FormPage page(String slug, @org.jspecify.annotations.Nullable String code) {
        var remove = code == null ? null : "/arbete/projekt/" + slug + "/mal-indikator/" + code + "/ta-bort";
        return FormPage.of("projects.target", "targetForm", card(slug), remove, Field.of("wanted", "number"));
    }

    private static String card(String slug) {
        return "/arbete/projekt/" + slug + "#malvarden";
    }
}
