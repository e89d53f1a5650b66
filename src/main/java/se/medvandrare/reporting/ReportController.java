package se.medvandrare.reporting;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.base.Refused;
import se.medvandrare.network.Answer;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** The reports of a project: the list, a new one, one to read and as files, and checking it. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/rapporter")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN', 'AUDITOR')")
class ReportController {

    private static final String FORM = "network/form";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Reports reports;
    private final ReportWork work;
    private final ReportFiles files;
    private final ReportSheets sheets;
    private final ReportPrint print;

    ReportController(Reports reports, ReportWork work, ReportFiles files, ReportSheets sheets, ReportPrint print) {
        this.reports = reports;
        this.work = work;
        this.files = files;
        this.sheets = sheets;
        this.print = print;
    }

    @GetMapping
    String list(@PathVariable String slug, Model model) {
        model.addAttribute("project", reports.project(slug));
        model.addAttribute("leads", reports.leads(slug));
        model.addAttribute("reports", reports.list(slug));
        return "reporting/reports";
    }

    @GetMapping("/ny")
    @PreAuthorize("hasRole('LEADER')")
    String blank(@PathVariable String slug, Model model) {
        model.addAttribute(reports.suggested(slug));
        model.addAttribute("submission", UUID.randomUUID());
        model.addAttribute("page", form(slug));
        return FORM;
    }

    @PostMapping("/ny")
    @PreAuthorize("hasRole('LEADER')")
    ModelAndView begin(
            @PathVariable String slug,
            @RequestParam UUID submission,
            @Valid NewReportForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("submission", submission);
        model.addAttribute("page", form(slug));
        if (!errors.hasErrors()) {
            try {
                return Answer.saved(list(slug) + "/" + work.begin(slug, submission, form));
            } catch (Refused refused) {
                refused.tell(errors);
            }
        }
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String report(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute("report", reports.page(slug, id));
        model.addAttribute("genders", List.of(Gender.values()));
        return "reporting/report";
    }

    @PostMapping("/{id}/kontrollera")
    @PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
    ModelAndView check(@PathVariable String slug, @PathVariable long id) {
        work.check(slug, id);
        return Answer.saved(list(slug) + "/" + id);
    }

    @GetMapping("/{id}/rapport.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, @PathVariable long id) {
        var page = reports.page(slug, id);
        return file(page, "csv", CSV, files.csv(page).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{id}/rapport.json")
    ResponseEntity<byte[]> json(@PathVariable String slug, @PathVariable long id) {
        var page = reports.page(slug, id);
        return file(page, "json", MediaType.APPLICATION_JSON, files.json(page));
    }

    @GetMapping("/{id}/rapport.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String slug, @PathVariable long id) {
        var page = reports.page(slug, id);
        return file(page, "xlsx", XLSX, sheets.xlsx(page));
    }

    @GetMapping("/{id}/rapport.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable long id) {
        var page = reports.page(slug, id);
        return file(page, "pdf", MediaType.APPLICATION_PDF, print.pdf(page));
    }

    private static ResponseEntity<byte[]> file(ReportPage page, String ending, MediaType type, byte[] content) {
        var facts = page.facts();
        var name = "rapport-%s-%s-%s-%d.%s"
                .formatted(page.project().slug(), facts.fromOn(), facts.tillOn(), facts.edition(), ending);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(content);
    }

    private FormPage form(String slug) {
        reports.suggested(slug);
        return FormPage.of(
                "reporting.report.new",
                "newReportForm",
                list(slug),
                null,
                Field.of("fromOn", "date"),
                Field.of("tillOn", "date"));
    }

    private static String list(String slug) {
        return "/arbete/projekt/" + slug + "/rapporter";
    }
}
