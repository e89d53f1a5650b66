package se.medvandrare.projects;

import jakarta.validation.Valid;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Languages;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** Changes the top of a card: facts and texts. */
@Controller
@RequestMapping("/arbete/projekt/{slug}")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class CardController {

    private static final String FORM = "network/form";

    private final ProjectCards cards;
    private final CardPages pages;
    private final Languages languages;

    CardController(ProjectCards cards, CardPages pages, Languages languages) {
        this.cards = cards;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping("/kort")
    String edit(@PathVariable String slug, Model model) {
        model.addAttribute(cards.form(slug));
        model.addAttribute("page", facts(slug));
        return FORM;
    }

    @PostMapping("/kort")
    ModelAndView change(@PathVariable String slug, @Valid CardForm form, BindingResult errors, Model model) {
        model.addAttribute("page", facts(slug));
        return Answer.to(errors, FORM, card(slug), () -> cards.change(slug, form));
    }

    @GetMapping("/texter/{language}")
    String write(@PathVariable String slug, @PathVariable String language, Model model) {
        model.addAttribute(cards.text(slug, language));
        show(slug, language, model);
        return FORM;
    }

    @PostMapping("/texter/{language}")
    ModelAndView write(
            @PathVariable String slug,
            @PathVariable String language,
            @Valid TextForm form,
            BindingResult errors,
            Model model) {
        show(slug, language, model);
        return Answer.to(errors, FORM, card(slug), () -> cards.write(slug, language, form));
    }

    private void show(String slug, String tag, Model model) {
        var language = languages.get(tag);
        model.addAttribute("page", texts(slug));
        model.addAttribute("writing", language);
        model.addAttribute("about", language.nameIn(LocaleContextHolder.getLocale()));
    }

    private FormPage facts(String slug) {
        return FormPage.of(
                "projects.card",
                "cardForm",
                card(slug),
                null,
                Field.of("name", "text"),
                Field.oneOf("phase", Phase.values()),
                Field.oneOf("framework", pages.frameworks()),
                Field.of("fund", "text"),
                Field.of("fundPeriod", "text"),
                Field.of("decision", "text"),
                Field.of("granted", "text"),
                Field.of("totalBudget", "text"),
                Field.of("programmeArea", "text"),
                Field.of("region", "text"),
                Field.of("municipalities", "text"),
                Field.of("startsOn", "date"),
                Field.of("endsOn", "date"),
                Field.of("contact", "text"),
                Field.oneOf("continues", pages.earlier(slug)),
                Field.of("archived", "checkbox"),
                Field.of("fictional", "checkbox"));
    }

    private static FormPage texts(String slug) {
        return FormPage.of(
                "projects.text",
                "textForm",
                card(slug),
                null,
                Field.of("shortDescription", "textarea"),
                Field.of("summary", "textarea"),
                Field.of("background", "textarea"),
                Field.of("purpose", "textarea"),
                Field.of("objectives", "textarea"),
                Field.of("accessibility", "textarea"),
                Field.of("equality", "textarea"),
                Field.of("transnational", "textarea"));
    }

    private static String card(String slug) {
        return "/arbete/projekt/" + slug;
    }
}
