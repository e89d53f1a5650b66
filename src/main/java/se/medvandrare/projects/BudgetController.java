package se.medvandrare.projects;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what a project may cost and has cost. */
@Controller
@RequestMapping("/arbete/projekt/{slug}")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
class BudgetController {

    private static final String HOURLY = "projects/hourly";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final BudgetPages pages;

    BudgetController(BudgetPages pages) {
        this.pages = pages;
    }

    @GetMapping("/budget")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("budget", pages.page(slug));
        return "projects/budget";
    }

    @GetMapping("/budget.csv")
    ResponseEntity<byte[]> file(@PathVariable String slug) {
        var name = ContentDisposition.attachment()
                .filename("budget-" + slug + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pages.csv(slug));
    }

    /** What an hour costs; nothing that is typed here is kept. */
    @GetMapping("/budget/timpris")
    ModelAndView hourly(@PathVariable String slug, @Valid HourlyForm form, BindingResult errors, Model model) {
        var rule = pages.hours(slug);
        model.addAttribute("slug", slug);
        model.addAttribute("rule", rule);
        if (errors.hasErrors()) {
            return new ModelAndView(HOURLY, HttpStatus.valueOf(422));
        }
        if (form.salary() != null) {
            model.addAttribute("rate", rule.hourly(form.salary(), form.share()));
        }
        return new ModelAndView(HOURLY);
    }
}
