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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Option;
import se.medvandrare.base.YesNo;
import se.medvandrare.network.FormPage.Field;

/** The organisations a tenant keeps. */
@Controller
@RequestMapping("/arbete/aktorer")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class OrganisationController {

    private static final String FORM = "network/form";
    private static final String LIST = "/arbete/aktorer";

    private final Organisations organisations;
    private final Languages languages;

    OrganisationController(Organisations organisations, Languages languages) {
        this.organisations = organisations;
        this.languages = languages;
    }

    @ModelAttribute("page")
    FormPage page(Locale reader) {
        var spoken = languages.all().stream()
                .filter(language -> !language.tag().equals("sv-simple"))
                .map(language -> Option.of(language.tag(), language.nameIn(reader)))
                .toList();
        return FormPage.of(
                "network.organisation",
                "organisationForm",
                LIST,
                null,
                Field.of("name", "text"),
                Field.oneOf("sector", Sector.values()),
                Field.oneOf("kind", Kind.values()),
                Field.of("about", "textarea"),
                Field.heading("reach"),
                Field.of("phone", "tel"),
                Field.of("email", "email"),
                Field.of("web", "url"),
                Field.of("address", "text"),
                Field.someOf("languages", spoken),
                Field.heading("newcomers"),
                Field.oneOf("beginners", YesNo.values()),
                Field.oneOf("firstStep", FirstStep.values()),
                Field.of("welcome", "textarea"),
                Field.of("askFor", "text"),
                Field.oneOf("trial", YesNo.values()),
                Field.of("trialTimes", "number"),
                Field.heading("cost"),
                Field.of("fee", "number"),
                Field.oneOf("feePer", FeePeriod.values()),
                Field.oneOf("feeSupport", YesNo.values()),
                Field.of("feeSupportHow", "textarea"),
                Field.heading("premises"),
                Field.oneOf("childCare", YesNo.values()),
                Field.someOf("access", Access.values()),
                Field.of("closed", "checkbox"));
    }

    @GetMapping
    String list(@RequestParam(name = "visa", defaultValue = "") List<String> wishes, Locale reader, Model model) {
        model.addAttribute("list", OrganisationList.of(organisations.kept(), wishes, languages.of(reader)));
        return "network/organisations";
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute(OrganisationForm.empty());
        return FORM;
    }

    @PostMapping("/ny")
    ModelAndView add(@Valid OrganisationForm form, BindingResult errors) {
        return Answer.to(errors, FORM, LIST, () -> organisations.add(form));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute(organisations.form(id));
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable long id, @Valid OrganisationForm form, BindingResult errors) {
        return Answer.to(errors, FORM, LIST, () -> organisations.change(id, form));
    }
}
