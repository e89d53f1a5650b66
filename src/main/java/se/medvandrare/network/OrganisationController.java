package se.medvandrare.network;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;

/** The organisations a tenant keeps. */
@Controller
@RequestMapping("/arbete/aktorer")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class OrganisationController {

    private static final String LIST = "/arbete/aktorer";

    private final Organisations organisations;
    private final Languages languages;

    OrganisationController(Organisations organisations, Languages languages) {
        this.organisations = organisations;
        this.languages = languages;
    }

    @ModelAttribute("languageOptions")
    List<Option> languages(Locale reader) {
        return languages.all().stream()
                .filter(language -> !language.tag().equals("sv-simple"))
                .map(language -> Option.of(language.tag(), language.nameIn(reader)))
                .toList();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("organisations", organisations.kept());
        return "network/organisations";
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute(OrganisationForm.empty());
        return "network/organisation-form";
    }

    @PostMapping("/ny")
    ModelAndView add(@Valid OrganisationForm form, BindingResult errors) {
        return Answer.to(errors, "network/organisation-form", LIST, () -> organisations.add(form));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute(organisations.form(id));
        return "network/organisation-form";
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable long id, @Valid OrganisationForm form, BindingResult errors) {
        return Answer.to(errors, "network/organisation-form", LIST, () -> organisations.change(id, form));
    }
}
