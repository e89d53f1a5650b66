package se.medvandrare.reporting;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medvandrare.projects.Projects;

/** How a project lives up to the horizontal principles, for its leader: no number is hidden here. */
@Controller
@Transactional(readOnly = true)
class HorizontalController {

    private final Projects projects;
    private final HorizontalQueries queries;

    HorizontalController(Projects projects, HorizontalQueries queries) {
        this.projects = projects;
        this.queries = queries;
    }

    @GetMapping("/arbete/projekt/{slug}/horisontellt")
    @PreAuthorize("hasRole('LEADER')")
    public String page(@PathVariable String slug, Model model) {
        var project = projects.led(slug);
        var courses = queries.courses(project.id());
        model.addAttribute(
                "page",
                new HorizontalPage(
                        project,
                        projects.funding(
                                project.id(), LocaleContextHolder.getLocale().getLanguage()),
                        queries.participants(project.id()),
                        queries.trainers(courses),
                        courses));
        return "reporting/horizontal";
    }
}
