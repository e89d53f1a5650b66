package se.medvandrare.places;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

/** What visitors read about places. */
@Controller
@RequestMapping("/{lang}/{kommun}/motesplatser")
class PublicPlaceController {

    private static final int LAST_PAGE = 10_000;

    private final PublicPlaces places;
    private final List<PlacePanel> panels;

    PublicPlaceController(PublicPlaces places, List<PlacePanel> panels) {
        this.places = places;
        this.panels = panels;
    }

    @GetMapping
    String list(
            Language language,
            Municipality municipality,
            @RequestParam(name = "sida", defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", places.list(municipality, language, Math.max(1, Math.min(page, LAST_PAGE))));
        return "places/public-list";
    }

    /** With {@code svenska} the Swedish text stands below the one in the reader's language. */
    @GetMapping("/{slug}")
    ModelAndView details(
            Language language,
            Municipality municipality,
            @PathVariable String slug,
            @RequestParam(name = "svenska", defaultValue = "false") boolean besideSwedish,
            HttpServletRequest request) {
        var page = places.page(Slug.id(slug), municipality, language);
        if (!page.path().equals(request.getRequestURI())) {
            return new ModelAndView(new Moved(page.path()));
        }
        return new ModelAndView("places/public-details", "place", page)
                .addObject("besideSwedish", besideSwedish)
                .addObject("panels", panels(page.row().id(), municipality, language));
    }

    /** The address in large letters, to show to a driver. */
    @GetMapping("/{slug}/visa")
    String show(Language language, Municipality municipality, @PathVariable String slug, Model model) {
        model.addAttribute("place", places.page(Slug.id(slug), municipality, language));
        return "places/public-show";
    }

    private List<Panel> panels(long place, Municipality municipality, Language language) {
        return panels.stream()
                .map(panel -> new Panel(panel.template(), panel.content(place, municipality, language)))
                .toList();
    }

    record Panel(String template, Object content) {}
}
