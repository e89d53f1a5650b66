package se.medvandrare.projects;

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

/** Changes a project's own logo. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/logotyp")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class LogoController {

    private static final String PAGE = "projects/logo";

    private final Logos logos;
    private final CardPages pages;

    LogoController(Logos logos, CardPages pages) {
        this.logos = logos;
        this.pages = pages;
    }

    @GetMapping
    String choose(@PathVariable String slug, Model model) {
        model.addAttribute("card", pages.seen(slug));
        model.addAttribute(new LogoForm(null));
        return PAGE;
    }

    @PostMapping
    ModelAndView show(@PathVariable String slug, LogoForm form, BindingResult errors, Model model) {
        model.addAttribute("card", pages.seen(slug));
        return Answer.to(errors, PAGE, card(slug), () -> logos.show(slug, form.bytes()));
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(@PathVariable String slug) {
        logos.remove(slug);
        return Answer.saved(card(slug));
    }

    private static String card(String slug) {
        return "/arbete/projekt/" + slug;
    }
}
