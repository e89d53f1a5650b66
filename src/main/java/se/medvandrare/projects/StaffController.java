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

/** Changes the posts of a project. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/personal")
@PreAuthorize("hasRole('LEADER')")
class StaffController {

    private static final String FORM = "network/form";

    private final Partners partners;

    StaffController(Partners partners) {
        this.partners = partners;
    }

    @GetMapping("/ny")
    String blank(@PathVariable String slug, Model model) {
        model.addAttribute(StaffForm.empty());
        model.addAttribute("page", page(slug, null));
        return FORM;
    }

    @PostMapping("/ny")
    ModelAndView add(@PathVariable String slug, @Valid StaffForm form, BindingResult errors, Model model) {
        model.addAttribute("page", page(slug, null));
        return Answer.to(errors, FORM, card(slug), () -> partners.add(slug, form));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute(partners.post(slug, id));
        model.addAttribute("page", page(slug, id));
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable long id,
            @Valid StaffForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("page", page(slug, id));
        return Answer.to(errors, FORM, card(slug), () -> partners.change(slug, id, form));
    }

    @PostMapping("/{id}/ta-bort")
    ModelAndView remove(@PathVariable String slug, @PathVariable long id) {
        partners.remove(slug, id);
        return Answer.saved(card(slug));
    }

    private static FormPage page(String slug, @Nullable Long id) {
        var remove = id == null ? null : "/arbete/projekt/" + slug + "/personal/" + id + "/ta-bort";
        return FormPage.of(
                "projects.staff",
                "staffForm",
                card(slug),
                remove,
                Field.of("title", "text"),
                Field.of("share", "number"),
                Field.of("tasks", "textarea"));
    }

    private static String card(String slug) {
        return "/arbete/projekt/" + slug + "#personal";
    }
}
