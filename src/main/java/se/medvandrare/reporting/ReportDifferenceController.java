package se.medvandrare.reporting;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medvandrare.network.Answer;
import se.medvandrare.projects.Projects;

/** What has changed since a report was sealed, what the next one tells of it, and two reports side by side. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/rapporter/{id}")
@PreAuthorize("hasAnyRole('LEADER', 'ADMIN', 'AUDITOR')")
class ReportDifferenceController {

    private final Differences differences;
    private final Reports reports;
    private final ReportWork work;
    private final Projects projects;

    ReportDifferenceController(Differences differences, Reports reports, ReportWork work, Projects projects) {
        this.differences = differences;
        this.reports = reports;
        this.work = work;
        this.projects = projects;
    }

    @GetMapping("/andrat")
    String changed(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute("changes", differences.since(slug, id));
        model.addAttribute("leads", reports.leads(slug));
        show(slug, id, model);
        return "reporting/changed";
    }

    @GetMapping("/andrat/{code}/{reason}")
    @PreAuthorize("hasRole('LEADER')")
    String who(
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable String code,
            @PathVariable ReportChanges.Reason reason,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        model.addAttribute("project", projects.led(slug));
        model.addAttribute("behind", differences.who(slug, id, code, reason, Math.max(1, sida)));
        model.addAttribute("code", code);
        model.addAttribute("reason", reason);
        show(slug, id, model);
        return "reporting/changed-people";
    }

    @GetMapping("/jamfor")
    String compare(
            @PathVariable String slug, @PathVariable long id, @RequestParam(required = false) Long med, Model model) {
        show(slug, id, model);
        model.addAttribute(
                "others",
                reports.list(slug).stream().filter(row -> row.id() != id).toList());
        if (med != null) {
            model.addAttribute("compared", differences.compare(slug, id, med));
        }
        model.addAttribute("with", med);
        return "reporting/compared";
    }

    @GetMapping("/rattelser")
    @PreAuthorize("hasRole('LEADER')")
    String offers(@PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute("offers", differences.offers(slug, id));
        show(slug, id, model);
        return "reporting/offers";
    }

    @PostMapping("/rattelser")
    @PreAuthorize("hasRole('LEADER')")
    ModelAndView carry(
            @PathVariable String slug, @PathVariable long id, @RequestParam(defaultValue = "") List<Long> earlier) {
        work.carry(slug, id, earlier);
        return Answer.saved("/arbete/projekt/" + slug + "/rapporter/" + id + "#rattelser");
    }

    private void show(String slug, long id, Model model) {
        model.addAttribute("facts", reports.facts(slug, id));
        model.addAttribute("here", "/arbete/projekt/" + slug + "/rapporter/" + id);
    }
}
