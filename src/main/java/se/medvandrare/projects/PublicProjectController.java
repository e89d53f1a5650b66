package se.medvandrare.projects;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;

/** Projects and their cards, for visitors. */
@Controller
@RequestMapping("/{lang}/{kommun}/projekt")
class PublicProjectController {

    private final CardPages cards;
    private final Projects projects;

    PublicProjectController(CardPages cards, Projects projects) {
        this.cards = cards;
        this.projects = projects;
    }

    @GetMapping
    String list(Language language, Municipality municipality, Model model) {
        var all = cards.listed(municipality, language);
        model.addAttribute("running", all.stream().filter(it -> !it.archived()).toList());
        model.addAttribute("archive", all.stream().filter(ProjectRow::archived).toList());
        return "projects/public-list";
    }

    @GetMapping("/{slug}")
    String card(@PathVariable String slug, Language language, Municipality municipality, Model model) {
        var card = cards.card(slug, language);
        model.addAttribute("card", card);
        model.addAttribute("funding", projects.funding(card.facts().id(), language.tag()));
        return "projects/public-card";
    }
}
