package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;

/** Which projects there are, who may work in them, and what must be said of their fund. */
@Service
@Transactional(readOnly = true)
public class Projects {

    private final ProjectQueries queries;
    private final CurrentUser user;
    private final Languages languages;

    Projects(ProjectQueries queries, CurrentUser user, Languages languages) {
        this.queries = queries;
        this.user = user;
        this.languages = languages;
    }

    /** The project of the slug, whoever asks. */
    public ProjectFacts find(String slug) {
        return queries.facts(slug).orElseThrow(() -> new NotFound("Project", slug));
    }

    /** The project of the id, whoever asks. */
    public ProjectFacts find(long id) {
        return queries.facts(id).orElseThrow(() -> new NotFound("Project", id));
    }

    /** The project, for its leader only; to everybody else there is no such project. */
    public ProjectFacts led(String slug) {
        var project = find(slug);
        if (!leads(project)) {
            throw new NotFound("Project", slug);
        }
        return project;
    }

    /** The project, for those who see and change its card: its leader and the administrator of its tenant. */
    public ProjectFacts seen(String slug) {
        var project = find(slug);
        if (!leads(project) && !administers(project)) {
            throw new NotFound("Project", slug);
        }
        return project;
    }

    /** The project, for those who may read its register: its leader, and whoever checks it for its fund. */
    public ProjectFacts reviewed(String slug) {
        var project = find(slug);
        if (!leads(project) && !audits(project)) {
            throw new NotFound("Project", slug);
        }
        return project;
    }

    /** The project, for those who see any page of it: its leader, its administrator, and whoever checks it for its fund. */
    public ProjectFacts open(String slug) {
        return audits(find(slug)) ? find(slug) : seen(slug);
    }

    /** The projects the current user checks for their funds, by name. */
    public List<ProjectFacts> audited() {
        return queries.ofTenant(user.tenant()).stream().filter(this::audits).toList();
    }

    /** Whether the current user leads the project. */
    public boolean leads(String slug) {
        return leads(find(slug));
    }

    /** The projects the current user leads in the tenant of this request, running first. */
    public List<ProjectFacts> mine() {
        return queries.ofTenant(user.tenant()).stream().filter(this::leads).toList();
    }

    /** What to show beside the EU emblem, in that language or in Swedish; null when no EU fund pays. */
    public @Nullable Funding funding(long projectId, String languageTag) {
        return queries.funding(projectId, languages.get(languageTag)).orElse(null);
    }

    private boolean leads(ProjectFacts project) {
        return project.tenant() == user.tenant() && user.leads(project.id());
    }

    private boolean audits(ProjectFacts project) {
        return project.tenant() == user.tenant() && user.audits(project.id());
    }

    private boolean administers(ProjectFacts project) {
        return project.tenant() == user.tenant() && user.is(Role.ADMIN);
    }
}
