package se.medvandrare.participants;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.base.NotFound;

/** The projects the current user leads in the tenant they work for; others do not exist for them. */
@Component
class MyProjects {

    private static final String SELECT = "select id, slug, name, starts_on, ends_on from project ";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    MyProjects(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** The project of an address. */
    ProjectRow led(String slug) {
        return jdbc.sql(SELECT + "where slug = :slug and owner_tenant_id = :tenant")
                .param("slug", slug)
                .param("tenant", user.tenant())
                .query(ProjectRow.class)
                .optional()
                .filter(project -> user.leads(project.id()))
                .orElseThrow(() -> new NotFound("Project", slug));
    }

    /** Whether people of these projects may be shown to the current user. */
    void requireLed(List<Long> ids) {
        ids.stream().filter(id -> !user.leads(id)).findFirst().ifPresent(id -> {
            throw new NotFound("Project", id);
        });
    }

    /** All of them, by name. */
    List<ProjectRow> all() {
        return jdbc.sql(SELECT + """
                where owner_tenant_id = :tenant and not archived and (:everywhere or id = any(:ids)) order by name
                """)
                .param("tenant", user.tenant())
                .param("everywhere", user.everywhere(Role.LEADER))
                .param("ids", user.scopes(Role.LEADER, Scope.PROJECT).toArray(Long[]::new))
                .query(ProjectRow.class)
                .list();
    }
}
