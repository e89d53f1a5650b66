package se.medvandrare.articles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Written;

/** What visitors read from the authorities. */
@Controller
@RequestMapping("/{lang}/{kommun}/information")
class PublicArticleController {

    private final ArticleQueries articles;
    private final Languages languages;
    private final Clock clock;

    PublicArticleController(ArticleQueries articles, Languages languages, Clock clock) {
        this.articles = articles;
        this.languages = languages;
        this.clock = clock;
    }

    /** By topic, or by authority when asked for. */
    @GetMapping
    String list(
            Language language,
            Municipality municipality,
            @RequestParam(name = "efter", defaultValue = "amne") String by,
            Model model) {
        var lines = articles.list(municipality, language).stream()
                .map(row -> new Line(row, Written.in(languages.get(row.written()), language)))
                .toList();
        var byAuthority = by.equals("myndighet");
        model.addAttribute("byAuthority", byAuthority);
        model.addAttribute("groups", byAuthority ? byAuthority(lines) : byTopic(lines));
        return "articles/public-list";
    }

    /** With {@code svenska} the Swedish text stands below the one in the reader's language. */
    @GetMapping("/{slug}")
    String details(
            Language language,
            Municipality municipality,
            @PathVariable String slug,
            @RequestParam(name = "svenska", defaultValue = "false") boolean besideSwedish,
            Model model) {
        var row = articles.find(slug, municipality, language).orElseThrow(() -> new NotFound("Article", slug));
        var written = Written.in(languages.get(row.written()), language);
        model.addAttribute("article", new ArticlePage(row, written, LocalDate.now(clock)));
        model.addAttribute("besideSwedish", besideSwedish);
        return "articles/public-details";
    }

    private static List<Group> byTopic(List<Line> lines) {
        return lines.stream().collect(groupingBy(line -> line.row.topic(), TreeMap::new, toList())).entrySet().stream()
                .map(group -> new Group(group.getKey(), null, group.getValue()))
                .toList();
    }

    private static List<Group> byAuthority(List<Line> lines) {
        return lines.stream()
                .collect(groupingBy(line -> line.row.authority(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(null, group.getKey(), group.getValue()))
                .toList();
    }

    record Group(@Nullable Topic topic, @Nullable String authority, List<Line> lines) {}

    record Line(ArticleRow row, Written written) {}
}
