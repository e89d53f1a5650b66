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
import se.medvandrare.base.Written;
import se.medvandrare.search.PublicSearch;
import se.medvandrare.search.SearchHit;
import se.medvandrare.search.SearchMisses;

/** Search over all that visitors may read; who finds nothing is offered something near and a telephone number. */
@Controller
class SearchController {

    private final PublicSearch queries;
    private final SearchMisses misses;
    private final SearchSections sections;
    private final PublicActivities activities;
    private final Languages languages;

    SearchController(
            PublicSearch queries,
            SearchMisses misses,
            SearchSections sections,
            PublicActivities activities,
            Languages languages) {
        this.queries = queries;
        this.misses = misses;
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
        var words = PublicSearch.words(asked);
        var hits = words.isEmpty() ? List.<SearchHit>of() : queries.find(words, municipality, language);
        if (hits.isEmpty()) {
            misses.note(asked, municipality, language);
        }
        var base = "/" + language.tag() + "/" + municipality.slug() + "/";
        model.addAttribute("sections", sections.near(words, language));
        model.addAttribute("asked", asked.strip());
        model.addAttribute(
                "hits", hits.stream().map(hit -> line(hit, base, language)).toList());
        model.addAttribute("near", hits.isEmpty() ? activities.near(municipality, language) : List.of());
        return "shell/search";
    }

    private Line line(SearchHit hit, String base, Language reader) {
        return new Line(hit, hit.address(base), Written.in(languages.get(hit.written()), reader));
    }

    /** A hit with its address. */
    record Line(SearchHit hit, String href, Written written) {}
}
