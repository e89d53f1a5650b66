package se.medvandrare.projects;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    private final PlanPages plans;
    private final Logos logos;
    private final Projects projects;

    PublicProjectController(CardPages cards, PlanPages plans, Logos logos, Projects projects) {
        this.cards = cards;
        this.plans = plans;
        this.logos = logos;
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
        model.addAttribute("english", cards.english(slug));
        model.addAttribute("contributions", plans.contributions(projects.find(slug)));
        model.addAttribute("funding", projects.funding(card.facts().id(), language.tag()));
        return "projects/public-card";
    }

    /** The project's logo as PNG; every version has an address of its own, so that it may be kept. */
    @GetMapping("/{slug}/logotyp")
    ResponseEntity<byte[]> logo(@PathVariable String slug) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                .body(logos.picture(slug));
    }
}
