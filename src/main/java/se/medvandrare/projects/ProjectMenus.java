package se.medvandrare.projects;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.base.NotFound;

/** Gives every page of a project, of whatever module, the menu of the project; nobody sees it who may not see the project. */
@ControllerAdvice
class ProjectMenus {

    private static final Pattern PAGE = Pattern.compile("/arbete/projekt/(?!nytt$)([a-z0-9-]+)(/.*)?");

    private final Projects projects;
    private final CurrentUser user;

    ProjectMenus(Projects projects, CurrentUser user) {
        this.projects = projects;
        this.user = user;
    }

    @ModelAttribute("menu")
    @Nullable ProjectMenu menu(HttpServletRequest request) {
        var page = PAGE.matcher(request.getRequestURI());
        return page.matches() && user.known() ? menu(page.group(1)) : null;
    }

    private @Nullable ProjectMenu menu(String slug) {
        try {
            var project = projects.open(slug);
            return new ProjectMenu(slug, project.name(), reader(slug), project.archived(), project.reportsMonthly());
        } catch (NotFound e) {
            return null;
        }
    }

    private ProjectMenu.Reader reader(String slug) {
        if (projects.leads(slug)) {
            return ProjectMenu.Reader.LEADER;
        }
        return user.is(Role.ADMIN) ? ProjectMenu.Reader.ADMIN : ProjectMenu.Reader.AUDITOR;
    }
}
