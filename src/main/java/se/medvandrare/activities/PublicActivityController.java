package se.medvandrare.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Moved;
import se.medvandrare.base.Slug;

/** What visitors read about activities; the words of an address are for people, its number counts. */
@Controller
@RequestMapping("/{lang}/{kommun}/aktiviteter")
class PublicActivityController {

    private final PublicActivities activities;
    private final PublicActivityPages pages;

    PublicActivityController(PublicActivities activities, PublicActivityPages pages) {
        this.activities = activities;
        this.pages = pages;
    }

    @GetMapping
    String list(
            Language language,
            Municipality municipality,
            @RequestParam(name = "visa", defaultValue = "") List<String> wishes,
            @RequestParam(name = "arrangor", required = false) @Nullable Long organisation,
            @RequestParam(name = "sida", defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", activities.list(Wishes.of(wishes, organisation, page), municipality, language));
        return "activities/public-list";
    }

    /** With {@code svenska} the Swedish text stands below the one in the reader's language. */
    @GetMapping("/{slug}")
    ModelAndView details(
            Language language,
            Municipality municipality,
            @PathVariable String slug,
            @RequestParam(name = "svenska", defaultValue = "false") boolean besideSwedish,
            HttpServletRequest request) {
        var page = pages.page(Slug.id(slug), municipality, language);
        if (!page.path().equals(request.getRequestURI())) {
            return new ModelAndView(new Moved(page.path()));
        }
        return new ModelAndView("activities/public-details", "activity", page)
                .addObject("besideSwedish", besideSwedish);
    }

    /** The address in large letters, to show to a driver or in a reception. */
    @GetMapping("/{slug}/visa")
    String show(Language language, Municipality municipality, @PathVariable String slug, Model model) {
        model.addAttribute("activity", pages.page(Slug.id(slug), municipality, language));
        return "activities/public-show";
    }
}
