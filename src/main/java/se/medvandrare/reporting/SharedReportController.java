package se.medvandrare.reporting;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medvandrare.base.Language;
import se.medvandrare.database.CurrentTenant;
import se.medvandrare.projects.Projects;

/** The figures of a report for whoever holds its link; there is no other way to this page, and nobody else learns of it. */
@Controller
class SharedReportController {

    private final ReportLinks links;
    private final Projects projects;
    private final CurrentTenant tenants;

    SharedReportController(ReportLinks links, Projects projects, CurrentTenant tenants) {
        this.links = links;
        this.projects = projects;
        this.tenants = tenants;
    }

    @GetMapping("/{lang}/rapport/{slug}/{token}")
    String see(
            Language language,
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var project = projects.find(slug);
        try (var stay = tenants.enter(project.tenant())) {
            model.addAttribute("shared", links.open(project, token));
        }
        model.addAttribute("funding", projects.funding(project.id(), language.tag()));
        return "reporting/shared";
    }
}
