package se.medvandrare.activities;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.base.NotFound;

/** The sessions of all activities, for other modules. */
@Component
public class Sessions {

    private static final String FACTS = """
            select s.id, a.id as activity_id, t.title, s.starts_at at time zone 'Europe/Stockholm' as starts_at,
                   s.ends_at at time zone 'Europe/Stockholm' as ends_at, p.name as place_name, a.project_id,
                   a.organisation_id, a.support, a.owner_tenant_id as owner_tenant, s.cancelled
              from session s
              join activity a on a.id = s.activity_id
              join activity_text t on t.activity_id = a.id and t.language = 'sv'
              join place p on p.id = s.place_id
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    Sessions(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** The session, whosever it is. */
    public SessionFacts find(long id) {
        return jdbc.sql(FACTS + " where s.id = :id")
                .param("id", id)
                .query(SessionFacts.class)
                .optional()
                .orElseThrow(() -> new NotFound("Session", id));
    }

    /** The session when the current user leads its project or hosts for its organisation; else it is not found. */
    public SessionFacts mine(long id) {
        var facts = find(id);
        if (!isMine(facts.ownerTenant(), facts.organisationId(), facts.projectId())) {
            throw new NotFound("Session", id);
        }
        return facts;
    }

    /** The sessions of a project that begin on these days, first and last included, in the order of time. */
    public List<SessionFacts> ofProject(long project, LocalDate from, LocalDate to) {
        return jdbc.sql(FACTS + """
                 where a.project_id = :project
                   and s.starts_at >= cast(:from as timestamp) at time zone 'Europe/Stockholm'
                   and s.starts_at < cast(:until as timestamp) at time zone 'Europe/Stockholm'
                 order by s.starts_at, s.id
                """)
                .param("project", project)
                .param("from", from.atStartOfDay())
                .param("until", to.plusDays(1).atStartOfDay())
                .query(SessionFacts.class)
                .list();
    }

    /** What a tenant holds from a moment until before another, in the order of time; nothing that is cancelled. */
    List<SessionFacts> heldBy(long tenant, OffsetDateTime from, OffsetDateTime until) {
        return jdbc.sql(FACTS + """
                 where a.owner_tenant_id = :tenant and not s.cancelled and s.starts_at >= :from and s.starts_at < :until
                 order by s.starts_at, s.id
                """)
                .param("tenant", tenant)
                .param("from", from)
                .param("until", until)
                .query(SessionFacts.class)
                .list();
    }

    /** Whether the current user works with what belongs to this tenant, organisation and project. */
    boolean isMine(long tenant, long organisation, @Nullable Long project) {
        return tenant == user.tenant()
                && (user.hosts(organisation) || (project == null ? user.everywhere(Role.LEADER) : user.leads(project)));
    }
}
