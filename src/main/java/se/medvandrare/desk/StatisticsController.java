package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medvandrare.desk.Statistics.Choice;

/** What people came with: charts, tables and files. */
@Controller
@RequestMapping("/arbete/kundtjanst")
@PreAuthorize("hasRole('DESK')")
class StatisticsController {

    private static final String NAME = "kundtjanst";

    private final StatisticsPages pages;
    private final StatisticsFigures figures;
    private final FigureFiles files;
    private final Clock clock;

    StatisticsController(StatisticsPages pages, StatisticsFigures figures, FigureFiles files, Clock clock) {
        this.pages = pages;
        this.figures = figures;
        this.files = files;
        this.clock = clock;
    }

    @ModelAttribute("choice")
    Choice choice(
            @RequestParam(required = false) @Nullable LocalDate fran,
            @RequestParam(required = false) @Nullable LocalDate till,
            @RequestParam(defaultValue = "INGET") Against mot,
            @RequestParam(required = false) @Nullable Long disk,
            @RequestParam(defaultValue = "false") boolean sma) {
        return new Choice(Period.of(fran, till, LocalDate.now(clock)), mot, disk, !sma);
    }

    @GetMapping("/statistik")
    String show(@ModelAttribute("choice") Choice choice, Model model) {
        model.addAttribute("statistics", pages.of(choice));
        model.addAttribute("against", Against.values());
        choices(model);
        return "desk/statistics";
    }

    @GetMapping("/statistik/registrerat")
    String registered(@ModelAttribute("choice") Choice choice, Model model) {
        model.addAttribute("statistics", pages.registered(choice));
        choices(model);
        return "desk/registered";
    }

    private void choices(Model model) {
        model.addAttribute("presets", Period.presets(LocalDate.now(clock)));
        model.addAttribute("desks", pages.desks());
    }

    @GetMapping("/statistik.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("choice") Choice choice) {
        return files.csv(NAME, figures.of(pages.of(choice)));
    }

    @GetMapping("/statistik.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute("choice") Choice choice) {
        return files.xlsx(NAME, figures.of(pages.of(choice)));
    }

    @GetMapping("/statistik.pdf")
    ResponseEntity<byte[]> pdf(@ModelAttribute("choice") Choice choice) {
        return files.pdf(NAME, figures.of(pages.of(choice)));
    }
}
