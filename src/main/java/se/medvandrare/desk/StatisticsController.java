package se.medvandrare.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people came with: charts, tables and a file. */
@Controller
@RequestMapping("/arbete/kundtjanst")
@PreAuthorize("hasRole('DESK')")
class StatisticsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StatisticsPages pages;
    private final StatisticsCsv csv;
    private final Clock clock;

    StatisticsController(StatisticsPages pages, StatisticsCsv csv, Clock clock) {
        this.pages = pages;
        this.csv = csv;
        this.clock = clock;
    }

    @GetMapping("/statistik")
    String show(
            @RequestParam(required = false) @Nullable LocalDate fran,
            @RequestParam(required = false) @Nullable LocalDate till,
            @RequestParam(required = false) @Nullable Long disk,
            @RequestParam(defaultValue = "false") boolean dolj,
            Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("statistics", pages.of(Period.of(fran, till, today), disk, dolj));
        model.addAttribute("presets", Period.presets(today));
        model.addAttribute("desks", pages.desks());
        return "desk/statistics";
    }

    @GetMapping("/statistik.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable LocalDate fran,
            @RequestParam(required = false) @Nullable LocalDate till,
            @RequestParam(required = false) @Nullable Long disk,
            @RequestParam(defaultValue = "false") boolean dolj) {
        var period = Period.of(fran, till, LocalDate.now(clock));
        var name = "kundtjanst-" + period.from() + "-" + period.till() + (dolj ? "" : "-internt") + ".csv";
        var saved = ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved)
                .body(csv.of(pages.of(period, disk, dolj)));
    }
}
