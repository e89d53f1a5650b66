package se.medvandrare.projects;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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

/** Changes the goals, areas and tracks of a project. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/mal")
@PreAuthorize("hasRole('LEADER')")
class GoalController {

    private static final String FORM = "network/form";

    private final Plan plan;
    private final CardPages pages;

    GoalController(Plan plan, CardPages pages) {
        this.plan = plan;
        this.pages = pages;
    }

    @GetMapping("/ny")
    String blank(@PathVariable String slug, Model model) {
        model.addAttribute(GoalForm.empty());
        model.addAttribute("page", page(slug, null));
        return FORM;
    }

    @PostMapping("/ny")
    ModelAndView add(@PathVariable String slug, @Valid GoalForm form, BindingResult errors, Model model) {
        model.addAttribute("page", page(slug, null));
        return Answer.to(errors, FORM, card(slug), () -> plan.add(slug, form));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute(plan.goal(slug, id));
        model.addAttribute("page", page(slug, id));
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug, @PathVariable long id, @Valid GoalForm form, BindingResult errors, Model model) {
        model.addAttribute("page", page(slug, id));
        return Answer.to(errors, FORM, card(slug), () -> plan.change(slug, id, form));
    }

    @PostMapping("/{id}/ta-bort")
    ModelAndView remove(@PathVariable String slug, @PathVariable long id) {
        plan.removeGoal(slug, id);
        return Answer.saved(card(slug));
    }

    private FormPage page(String slug, @Nullable Long id) {
        var remove = id == null ? null : "/arbete/projekt/" + slug + "/mal/" + id + "/ta-bort";
        return FormPage.of(
                "projects.goal",
                "goalForm",
                card(slug),
                remove,
                Field.oneOf("kind", GoalKind.values()),
                Field.of("name", "text"),
                Field.of("about", "textarea"),
                Field.oneOf("parentId", pages.goalOptions(slug)));
    }

    private static String card(String slug) {
        return "/arbete/projekt/" + slug + "#mal";
    }
}
