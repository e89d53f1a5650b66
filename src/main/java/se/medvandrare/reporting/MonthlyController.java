package se.medvandrare.reporting;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.accounts.StepUp;
import se.medvandrare.base.Dates;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** The monthly files of an ESF project: the months, a file of one, and that it was sent. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/manadsfil")
@PreAuthorize("hasRole('LEADER')")
class MonthlyController {

    private static final String FORM = "network/form";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Monthly monthly;
    private final StepUp stepUp;
    private final Dates dates;
    private final MessageSource texts;
    private final Clock clock;

    MonthlyController(Monthly monthly, StepUp stepUp, Dates dates, MessageSource texts, Clock clock) {
        this.monthly = monthly;
        this.stepUp = stepUp;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable String slug, Model model) {
        model.addAttribute("page", monthly.page(slug));
        return "reporting/monthly";
    }

    @GetMapping("/{month}/fil.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, @PathVariable YearMonth month) {
        stepUp.require();
        var file = monthly.file(slug, month);
        return file(file.name("csv"), CSV, file.csv());
    }

    @GetMapping("/{month}/fil.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String slug, @PathVariable YearMonth month) {
        stepUp.require();
        var file = monthly.file(slug, month);
        return file(file.name("xlsx"), XLSX, file.xlsx());
    }

    @GetMapping("/{month}/skickad")
    String send(@PathVariable String slug, @PathVariable YearMonth month, Model model) {
        monthly.next(slug, month);
        var file = monthly.unsent(slug, month).map(MonthlyQueries.Unsent::id).orElse(null);
        model.addAttribute(new MonthSentForm(LocalDate.now(clock), null, file));
        show(slug, month, model);
        return FORM;
    }

    @PostMapping("/{month}/skickad")
    ModelAndView send(
            @PathVariable String slug,
            @PathVariable YearMonth month,
            @Valid MonthSentForm form,
            BindingResult errors,
            Model model) {
        show(slug, month, model);
        return Answer.to(errors, FORM, at(slug), () -> monthly.mark(slug, month, form));
    }

    private void show(String slug, YearMonth month, Model model) {
        model.addAttribute("about", about(slug, month));
        model.addAttribute(
                "page",
                FormPage.of(
                        "reporting.monthly.sent.new",
                        "monthSentForm",
                        at(slug),
                        null,
                        Field.of("sentOn", "date"),
                        Field.of("reference", "text"),
                        Field.of("file", "hidden")));
    }

    private String about(String slug, YearMonth month) {
        var name = dates.month(month);
        return monthly.unsent(slug, month)
                .map(file -> texts.getMessage(
                        "reporting.monthly.sent.made",
                        new Object[] {
                            name, dates.date(file.madeAt().toLocalDate()), dates.time(file.madeAt()), file.madeBy()
                        },
                        LocaleContextHolder.getLocale()))
                .orElse(name);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static String at(String slug) {
        return "/arbete/projekt/" + slug + "/manadsfil";
    }
}
