package se.medvandrare.reporting;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
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
import se.medvandrare.base.Option;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** Defines an indicator of the tenant's own, a new version of any, and changes a version that has not begun. */
@Controller
@RequestMapping("/arbete/admin/ramverk/{framework}/indikatorer")
@PreAuthorize("hasRole('ADMIN')")
class DefinitionController {

    private static final String FORM = "reporting/define";
    private static final List<String> TEXTS = List.of(
            "validFrom",
            "validTo",
            "nameSv",
            "nameEn",
            "unit",
            "conditions",
            "fromAge",
            "toAge",
            "fromIsced",
            "toIsced",
            "references",
            "bandSet",
            "measuredWhen",
            "breakdown",
            "countingRule",
            "source");
    private static final Field[] CHOICES = {
        words("kind", "OUTPUT", "RESULT"),
        words("population", "THIRD_COUNTRY_NATIONALS", "COMPLETE_RECORDS", "PROFESSIONALS", "ENTITIES"),
        Field.oneOf("moment", Moment.values()),
        words("verified", "FOUND", "PARTLY", "KNOWLEDGE")
    };

    private final Frameworks frameworks;
    private final MessageSource texts;

    DefinitionController(Frameworks frameworks, MessageSource texts) {
        this.frameworks = frameworks;
        this.texts = texts;
    }

    @ModelAttribute("rules")
    List<Option> rules(Locale locale) {
        return Arrays.stream(Condition.values())
                .map(rule -> Option.of(rule, texts.getMessage("reporting.rule." + rule, null, locale)))
                .toList();
    }

    @GetMapping("/ny")
    String blank(@PathVariable String framework, Model model) {
        model.addAttribute(frameworks.blank(framework));
        return show(framework, "", "new", model);
    }

    @PostMapping("/ny")
    ModelAndView addIndicator(
            @PathVariable String framework, @Valid DefinitionForm form, BindingResult errors, Model model) {
        form.checkNew(errors);
        show(framework, "", "new", model);
        return Answer.to(
                errors,
                FORM,
                at(framework, String.valueOf(form.indicatorCode())),
                () -> frameworks.addIndicator(framework, form));
    }

    @GetMapping("/{code}/ny")
    String next(@PathVariable String framework, @PathVariable String code, Model model) {
        model.addAttribute(frameworks.next(framework, code));
        return show(framework, code, "next", model);
    }

    @PostMapping("/{code}/ny")
    ModelAndView addVersion(
            @PathVariable String framework,
            @PathVariable String code,
            @Valid DefinitionForm form,
            BindingResult errors,
            Model model) {
        form.check(errors);
        show(framework, code, "next", model);
        return Answer.to(errors, FORM, at(framework, code), () -> frameworks.addVersion(framework, code, form));
    }

    @GetMapping("/{code}/versioner/{id:\\d+}")
    String edit(@PathVariable String framework, @PathVariable String code, @PathVariable long id, Model model) {
        model.addAttribute(frameworks.form(framework, code, id));
        return show(framework, code, "change", model);
    }

    @PostMapping("/{code}/versioner/{id:\\d+}")
    ModelAndView change(
            @PathVariable String framework,
            @PathVariable String code,
            @PathVariable long id,
            @Valid DefinitionForm form,
            BindingResult errors,
            Model model) {
        form.check(errors);
        show(framework, code, "change", model);
        return Answer.to(errors, FORM, at(framework, code), () -> frameworks.change(framework, code, id, form));
    }

    private String show(String framework, String code, String what, Model model) {
        model.addAttribute("offered", frameworks.options(framework));
        model.addAttribute("code", code);
        model.addAttribute("what", what);
        model.addAttribute("page", page(framework, code));
        return FORM;
    }

    /** The fields as two people who met read them. */
    private static FormPage page(String framework, String code) {
        return FormPage.of(
                "reporting.define",
                "definitionForm",
                at(framework, code),
                null,
                Stream.concat(Stream.of(CHOICES), TEXTS.stream().map(name -> Field.of(name, "text")))
                        .toArray(Field[]::new));
    }

    private static Field words(String name, String... words) {
        return new Field(
                name,
                "choice",
                Stream.of(words).map(word -> new FormPage.Choice(word, null)).toList());
    }

    private static String at(String framework, String code) {
        return "/arbete/admin/ramverk/" + framework + "/indikatorer/" + code;
    }
}
