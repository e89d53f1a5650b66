package se.medvandrare.desk;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.medvandrare.base.Dates;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Paper;

/** The page of each month for the committee (nämnd): the list, one to read, and on paper. */
@Controller
@RequestMapping("/arbete/kundtjanst/statistik/namnd")
@PreAuthorize("hasRole('DESK')")
@Transactional(readOnly = true)
class CommitteeController {

    private final CommitteeMonths months;
    private final Languages languages;
    private final Dates dates;
    private final SpringTemplateEngine templates;

    CommitteeController(CommitteeMonths months, Languages languages, Dates dates, SpringTemplateEngine templates) {
        this.months = months;
        this.languages = languages;
        this.dates = dates;
        this.templates = templates;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("months", months.months());
        return "desk/committee-list";
    }

    @GetMapping("/{month}")
    String show(@PathVariable YearMonth month, Model model) {
        model.addAllAttributes(page(month));
        return "desk/committee";
    }

    @GetMapping("/{month}/sida.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable YearMonth month) {
        var page = templates.process("desk/committee-print", new Context(LocaleContextHolder.getLocale(), page(month)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kundtjanst-" + month + ".pdf")
                                .build()
                                .toString())
                .body(Paper.tagged(page, "/desk/figures.css"));
    }

    private Map<String, Object> page(YearMonth month) {
        var kept = months.find(month, language()).orElseThrow(() -> new NotFound("page of the committee", month));
        return Map.of(
                "month", month,
                "monthName", dates.month(month.atDay(1)),
                "monthBefore", dates.month(month.minusMonths(1).atDay(1)),
                "facts", kept.facts(),
                "madeOn", dates.date(kept.madeOn()),
                "language", language().tag());
    }

    /** The reader's language; Swedish for whoever reads in one that nobody is employed to work in. */
    private Language language() {
        var wanted = languages.of(LocaleContextHolder.getLocale());
        return wanted.staff() ? wanted : languages.get(Language.SWEDISH);
    }
}
