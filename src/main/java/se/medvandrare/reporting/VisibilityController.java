package se.medvandrare.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medvandrare.base.Language;
import se.medvandrare.projects.Projects;
import se.medvandrare.reporting.VisibilityPage.Outlet;

/** Where a project shows that the European Union pays for it, with an example of each, and what lacks. */
@Controller
@Transactional(readOnly = true)
class VisibilityController {

    private final Projects projects;
    private final VisibilityQueries queries;

    VisibilityController(Projects projects, VisibilityQueries queries) {
        this.projects = projects;
        this.queries = queries;
    }

    @GetMapping("/arbete/projekt/{slug}/synlighet")
    @PreAuthorize("hasAnyRole('LEADER', 'ADMIN')")
    public String page(@PathVariable String slug, Model model) {
        var project = projects.seen(slug);
        model.addAttribute(
                "page",
                new VisibilityPage(
                        project,
                        projects.funding(project.id(), Language.SWEDISH),
                        outlets(slug, queries.things(project.id()), projects.leads(slug)),
                        queries.untold(project.id()),
                        queries.proofs(project.id())));
        return "reporting/visibility";
    }

    private static List<Outlet> outlets(String slug, VisibilityQueries.Things it, boolean leads) {
        var open = "/sv/" + it.municipality();
        var work = "/arbete/projekt/" + slug;
        var roll = "/arbete/aktiviteter/tillfallen/" + it.session() + "/narvaro";
        return List.of(
                new Outlet("project", it.languages(), open + "/projekt/" + slug),
                of("activity", it.activities(), it.activity(), open + "/aktiviteter/" + it.activity()),
                of("calendar", it.activities(), it.activity(), open + "/aktiviteter/" + it.activity() + ".ics"),
                of("signUp", it.signUps(), it.signUp(), open + "/anmalan/" + it.signUp()),
                of("sheet", it.sessions(), leads ? it.session() : null, roll + "/blad"),
                of("report", it.reports(), it.report(), work + "/rapporter/" + it.report()),
                new Outlet("information", 1, leads ? work + "/information" : null),
                new Outlet("roster", 1, leads ? work + "/forteckning" : null),
                new Outlet("indicators", 1, leads ? work + "/indikatorer" : null));
    }

    private static Outlet of(String key, long number, @Nullable Long one, String address) {
        return new Outlet(key, number, one == null ? null : address);
    }
}
