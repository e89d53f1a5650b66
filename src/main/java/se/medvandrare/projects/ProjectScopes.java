package se.medvandrare.projects;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.ScopeNames;
import se.medvandrare.base.Option;

/** Lets an administrator limit a role to one of the tenant's projects. */
@Component
class ProjectScopes implements ScopeNames {

    private final ProjectQueries projects;
    private final CurrentUser user;

    ProjectScopes(ProjectQueries projects, CurrentUser user) {
        this.projects = projects;
        this.user = user;
    }

    @Override
    public Scope kind() {
        return Scope.PROJECT;
    }

    @Override
    public List<Option> options() {
        return projects.ofTenant(user.tenant()).stream()
                .map(project -> Option.of(project.id(), project.name()))
                .toList();
    }
}
