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
import se.medvandrare.base.Languages;

/** Contacts counted by two divisions at once: a table, and the same as files. */
@Controller
@RequestMapping("/arbete/kundtjanst")
@PreAuthorize("hasRole('DESK')")
class CrossController {

    private final CrossPages pages;
    private final FigureFiles files;
    private final Languages languages;
    private final Clock clock;

    CrossController(CrossPages pages, FigureFiles files, Languages languages, Clock clock) {
        this.pages = pages;
        this.files = files;
        this.languages = languages;
        this.clock = clock;
    }

    @ModelAttribute("choice")
    CrossChoice choice(
            @RequestParam(required = false) @Nullable LocalDate fran,
            @RequestParam(required = false) @Nullable LocalDate till,
            @RequestParam(defaultValue = "AMNE") Division rader,
            @RequestParam(defaultValue = "SPRAK") Division kolumner,
            @RequestParam(required = false) @Nullable Long disk,
            @RequestParam(required = false) @Nullable Long amne,
            @RequestParam(required = false) @Nullable String sprak,
            @RequestParam(required = false) @Nullable Channel kanal,
            @RequestParam(required = false) @Nullable Outcome utfall,
            @RequestParam(defaultValue = "false") boolean sma) {
        var language = sprak == null || sprak.isBlank() ? null : sprak;
        return new CrossChoice(
                Period.of(fran, till, LocalDate.now(clock)),
                rader,
                kolumner,
                new CrossChoice.Only(disk, amne, language, kanal, utfall),
                !sma);
    }

    @GetMapping("/statistik/korstabell")
    String show(@ModelAttribute("choice") CrossChoice choice, Model model) {
        model.addAttribute("page", pages.of(choice));
        model.addAttribute("presets", Period.presets(LocalDate.now(clock)));
        model.addAttribute("ready", Ready.values());
        model.addAttribute("divisions", Division.values());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("languages", languages.all());
        return "desk/cross";
    }

    @GetMapping("/statistik/korstabell.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("choice") CrossChoice choice) {
        return files.csv("korstabell", pages.figures(choice));
    }

    @GetMapping("/statistik/korstabell.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute("choice") CrossChoice choice) {
        return files.xlsx("korstabell", pages.figures(choice));
    }

    @GetMapping("/statistik/korstabell.pdf")
    ResponseEntity<byte[]> pdf(@ModelAttribute("choice") CrossChoice choice) {
        return files.pdf("korstabell", pages.figures(choice));
    }

    /** Tables that answer what is often asked. */
    enum Ready {
        UNMET(Division.AMNE, Division.UTFALL),
        WHO(Division.AMNE, Division.SPRAK),
        BUSY(Division.TIMME, Division.VECKODAG),
        INTERPRETER(Division.SPRAK, Division.TOLK),
        MONTHS(Division.AMNE, Division.MANAD);

        private final Division rows;
        private final Division columns;

        Ready(Division rows, Division columns) {
            this.rows = rows;
            this.columns = columns;
        }

        public Division rows() {
            return rows;
        }

        public Division columns() {
            return columns;
        }
    }
}
