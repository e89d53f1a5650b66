package se.medvandrare.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.base.Refused;
import se.medvandrare.projects.Projects;

/** A project's figures as a page and as a file, and the people behind each figure. */
@Controller
@RequestMapping("/arbete/projekt/{slug}")
@PreAuthorize("hasRole('LEADER')")
class IndicatorController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Indicators indicators;
    private final GapLetters letters;
    private final Projects projects;

    IndicatorController(Indicators indicators, GapLetters letters, Projects projects) {
        this.indicators = indicators;
        this.letters = letters;
        this.projects = projects;
    }

    @GetMapping("/indikatorer")
    String figures(@PathVariable String slug, IndicatorForm asked, HttpServletResponse response, Model model) {
        try {
            model.addAttribute("report", indicators.report(slug, asked));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", refused);
            model.addAttribute("report", indicators.report(slug, asked.everyDay()));
        }
        model.addAttribute("asked", asked);
        model.addAttribute("frameworks", indicators.frameworks());
        model.addAttribute("genders", List.of(Gender.values()));
        return "reporting/indicators";
    }

    @GetMapping("/indikatorer.csv")
    ResponseEntity<String> file(@PathVariable String slug, IndicatorForm asked) {
        var name = ContentDisposition.attachment()
                .filename("indikatorer-" + slug + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(CSV)
                .body(IndicatorFile.of(indicators.measure(slug, asked)));
    }

    @GetMapping("/indikatorer/{code}/personer")
    String people(
            @PathVariable String slug, @PathVariable String code, IndicatorForm asked, PeopleForm cell, Model model) {
        model.addAttribute("project", projects.led(slug));
        model.addAttribute("definition", indicators.definition(slug, code, asked));
        model.addAttribute("behind", indicators.behind(slug, code, asked, cell));
        model.addAttribute("asked", asked);
        model.addAttribute("cell", cell);
        return "reporting/people";
    }

    @GetMapping("/luckor")
    String gaps(@PathVariable String slug, IndicatorForm asked, Model model) {
        model.addAttribute("gaps", indicators.gaps(slug, asked));
        model.addAttribute("letter", letters.chosen(slug));
        return "reporting/gaps";
    }

    @GetMapping("/luckor/{what}")
    String missing(
            @PathVariable String slug,
            @PathVariable Missing what,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        model.addAttribute("project", projects.led(slug));
        model.addAttribute("what", what);
        model.addAttribute("behind", indicators.without(slug, what, Math.max(1, sida)));
        return "reporting/missing";
    }
}
