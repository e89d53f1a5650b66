package se.medvandrare.projects;

import jakarta.validation.Valid;
import java.util.stream.Stream;
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
import se.medvandrare.network.Organisations;

/** Changes the partners of a project and those it wants. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/partner")
@PreAuthorize("hasRole('LEADER')")
class PartnerController {

    private static final String FORM = "network/form";

    private final Partners partners;
    private final Organisations organisations;

    PartnerController(Partners partners, Organisations organisations) {
        this.partners = partners;
        this.organisations = organisations;
    }

    @GetMapping("/ny")
    String blank(@PathVariable String slug, Model model) {
        model.addAttribute(PartnerForm.empty());
        model.addAttribute("page", page(slug, null));
        return FORM;
    }

    @PostMapping("/ny")
    ModelAndView add(@PathVariable String slug, @Valid PartnerForm form, BindingResult errors, Model model) {
        model.addAttribute("page", page(slug, null));
        return Answer.to(errors, FORM, card(slug), () -> partners.take(slug, form));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute(partners.partner(slug, id));
        model.addAttribute("page", page(slug, id));
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable long id,
            @Valid PartnerForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("page", page(slug, id));
        return Answer.to(errors, FORM, card(slug), () -> partners.change(slug, id, form));
    }

    @PostMapping("/{id}/ta-bort")
    ModelAndView remove(@PathVariable String slug, @PathVariable long id) {
        partners.dismiss(slug, id);
        return Answer.saved(card(slug));
    }

    private FormPage page(String slug, @Nullable Long id) {
        var remove = id == null ? null : "/arbete/projekt/" + slug + "/partner/" + id + "/ta-bort";
        var who = Stream.of(Field.oneOf("organisationId", organisations.options()), Field.of("newName", "text"));
        var what = Stream.of(
                Field.oneOf("role", PartnerRole.values()),
                Field.oneOf("wantedState", WantedState.values()),
                Field.of("promisedGain", "textarea"),
                Field.oneOf("reached", Reached.values()),
                Field.of("contact", "text"));
        var fields = id == null ? Stream.concat(who, what) : what;
        return new FormPage("projects.partner", "partnerForm", card(slug), remove, fields.toList());
    }

    private static String card(String slug) {
        return "/arbete/projekt/" + slug + "#partner";
    }
}
