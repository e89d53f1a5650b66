package se.medvandrare.activities;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medvandrare.base.Refused;

/** Planning an activity and changing the plan. */
@Controller
@RequestMapping("/arbete/aktiviteter")
@PreAuthorize("hasAnyRole('HOST', 'LEADER')")
class ActivityFormController {

    private static final String FORM = "activities/form";
    private static final String EDIT = "activities/edit";

    private final Activities activities;
    private final PlanningPages pages;
    private final Labels labels;

    ActivityFormController(Activities activities, PlanningPages pages, Labels labels) {
        this.activities = activities;
        this.pages = pages;
        this.labels = labels;
    }

    @ModelAttribute("lists")
    PlanningPages.Lists lists() {
        return pages.lists();
    }

    @GetMapping("/ny")
    String plan(Model model) {
        model.addAttribute(ActivityForm.empty());
        return FORM;
    }

    @PostMapping("/ny")
    String plan(@Valid ActivityForm form, BindingResult errors, HttpServletResponse response, RedirectAttributes told) {
        var id = unlessWrong(errors, () -> activities.plan(form));
        if (id.isEmpty()) {
            response.setStatus(422);
            return FORM;
        }
        told.addFlashAttribute("flash", "planning.planned");
        return "redirect:/arbete/aktiviteter/" + id.get();
    }

    @GetMapping("/{id:\\d+}/andra")
    String edit(@PathVariable long id, Model model) {
        var form = activities.form(id);
        model.addAttribute(form);
        model.addAttribute("version", form.version());
        return EDIT;
    }

    @PostMapping("/{id:\\d+}/andra")
    String edit(
            @PathVariable long id,
            @Valid ActivityForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        var theirs = unlessWrong(errors, () -> activities.edit(id, form));
        model.addAttribute("version", form.version());
        if (theirs.isEmpty()) {
            response.setStatus(422);
            return EDIT;
        }
        return theirs.get()
                .map(now -> conflict(form, now, model, response))
                .orElse("redirect:/arbete/aktiviteter/{id}");
    }

    /** Shows both texts and keeps what was typed; saving again is a choice made knowing the other. */
    private String conflict(ActivityForm mine, ActivityForm theirs, Model model, HttpServletResponse response) {
        response.setStatus(409);
        model.addAttribute("version", theirs.version());
        model.addAttribute("differences", ActivityDifferences.between(mine, theirs, labels::word));
        return EDIT;
    }

    private static <T> Optional<T> unlessWrong(BindingResult errors, Supplier<T> save) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(save.get());
        } catch (Refused refused) {
            refused.tell(errors);
            return Optional.empty();
        }
    }
}
