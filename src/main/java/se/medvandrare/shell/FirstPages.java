package se.medvandrare.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.medvandrare.accounts.Municipalities;
import se.medvandrare.base.Language;

/** Choosing a language and a municipality, and the pages about the portal itself. */
@Controller
class FirstPages {

    private final PageLanguage languages;
    private final Municipalities municipalities;

    FirstPages(PageLanguage languages, Municipalities municipalities) {
        this.languages = languages;
        this.municipalities = municipalities;
    }

    /** Suggests a language by what the browser asks for, and never forces one. */
    @GetMapping("/")
    String languages(HttpServletRequest request, Model model) {
        model.addAttribute("suggested", languages.preferred(request));
        return "shell/languages";
    }

    @GetMapping({"/{lang}", "/{lang}/"})
    String municipalities(Language language, Model model) {
        model.addAttribute("municipalities", municipalities.listed());
        return "shell/municipalities";
    }

    @GetMapping("/{lang}/tillganglighet")
    String accessibility(Language language) {
        return "shell/accessibility";
    }

    @GetMapping("/{lang}/personuppgifter")
    String personalData(Language language) {
        return "shell/personal-data";
    }
}
