package se.medvandrare.shell;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.activities.PublicActivities;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Slug;
import se.medvandrare.base.Written;

/** Search over all that visitors may read; who finds nothing is offered something near and a telephone number. */
@Controller
class SearchController {

    private static final int LONGEST = 80;

    private final SearchQueries queries;
    private final SearchSections sections;
    private final PublicActivities activities;
    private final Languages languages;

    SearchController(SearchQueries queries, SearchSections sections, PublicActivities activities, Languages languages) {
        this.queries = queries;
        this.sections = sections;
        this.activities = activities;
        this.languages = languages;
    }

    @GetMapping("/{lang}/{kommun}/sok")
    String search(
            Language language,
            Municipality municipality,
            @RequestParam(name = "q", defaultValue = "") String asked,
            Model model) {
        var words = words(asked);
        var hits = words.isEmpty() ? List.<SearchHit>of() : queries.find(words, municipality, language);
        var base = "/" + language.tag() + "/" + municipality.slug() + "/";
        model.addAttribute("sections", sections.near(words, language));
        model.addAttribute("asked", asked.strip());
        model.addAttribute(
                "hits", hits.stream().map(hit -> line(hit, base, language)).toList());
        model.addAttribute("near", hits.isEmpty() ? activities.near(municipality, language) : List.of());
        return "shell/search";
    }

    /** Letters and digits only: signs mean nothing to a search and something to the database. */
    private static String words(String asked) {
        var words = asked.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private Line line(SearchHit hit, String base, Language reader) {
        var href = base
                + switch (hit.kind()) {
                    case "activity" -> "aktiviteter/" + Slug.of(hit.id(), hit.key());
                    case "place" -> "motesplatser/" + Slug.of(hit.id(), hit.key());
                    case "article" -> "information/" + hit.key();
                    default -> "aktiviteter?arrangor=" + hit.id();
                };
        return new Line(hit, href, Written.in(languages.get(hit.written()), reader));
    }

    /** A hit with its address. */
    record Line(SearchHit hit, String href, Written written) {}
}
