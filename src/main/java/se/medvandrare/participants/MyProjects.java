package se.medvandrare.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.NotFound;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** The projects the current user leads in the tenant they work for; others do not exist for them. */
@Component
class MyProjects {

    private final Projects projects;
    private final CurrentUser user;

    MyProjects(Projects projects, CurrentUser user) {
        this.projects = projects;
        this.user = user;
    }

    /** The project of an address. */
    ProjectRow led(String slug) {
        return row(projects.led(slug));
    }

    /** The project of an address, also for whoever checks it for its fund. */
    ProjectRow reviewed(String slug) {
        return row(projects.reviewed(slug));
    }

    /** Whether people of these projects may be shown to the current user. */
    void requireLed(List<Long> ids) {
        ids.stream().filter(id -> !user.leads(id)).findFirst().ifPresent(id -> {
            throw new NotFound("Project", id);
        });
    }

    /** All that are running, by name. */
    List<ProjectRow> all() {
        return projects.mine().stream()
                .filter(project -> !project.archived())
                .map(MyProjects::row)
                .toList();
    }

    /** What must stand beside the EU emblem; null when no EU fund pays. */
    @Nullable Funding funding(long project) {
        return projects.funding(project, LocaleContextHolder.getLocale().getLanguage());
    }

    private static ProjectRow row(ProjectFacts project) {
        return new ProjectRow(project.id(), project.slug(), project.name(), project.startsOn(), project.endsOn());
    }
}
