package se.medvandrare.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.projects.ProjectFacts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The profiles of monthly files: the portal's, and the tenant's own, which are added and never changed. */
@Service
class MonthlyProfiles {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentUser user;
    private final WorkLog log;

    MonthlyProfiles(JdbcClient jdbc, JsonMapper json, CurrentUser user, WorkLog log) {
        this.jdbc = jdbc;
        this.json = json;
        this.user = user;
        this.log = log;
    }

    /** The one that holds for a month of a project: the latest by then, the tenant's own before the portal's. */
    MonthlyProfile of(ProjectFacts project, YearMonth month) {
        return all(String.valueOf(project.framework())).stream()
                .filter(it -> !it.validFrom().isAfter(month.atEndOfMonth()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No profile for " + project.framework()));
    }

    /** All profiles of a framework, the latest first. */
    @Transactional(readOnly = true)
    public List<MonthlyProfile> all(String framework) {
        return jdbc.sql("""
                select id, name, valid_from, owner_tenant_id is not null as own, source, verified from monthly_profile
                 where framework = :framework and (owner_tenant_id is null or owner_tenant_id = current_tenant())
                 order by valid_from desc, own desc
                """)
                .param("framework", framework)
                .query((row, number) -> new MonthlyProfile(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getBoolean("own"),
                        row.getString("source"),
                        row.getString("verified"),
                        columns(row.getLong("id"))))
                .list();
    }

    /** Adds a profile of the tenant's own. */
    @Transactional
    public void add(String framework, MonthlyProfileForm form) {
        var columns = form.toColumns();
        var id = jdbc.sql("""
                insert into monthly_profile (owner_tenant_id, framework, valid_from, name, source, verified, made_by)
                values (current_tenant(), :framework, :from, :name, :source, :verified, :me)
                on conflict do nothing returning id
                """)
                .param("framework", framework)
                .param("from", form.validFrom())
                .param("name", form.name().strip())
                .param("source", form.source().strip())
                .param("verified", form.verified())
                .param("me", user.id())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RefusedAt("validFrom", "reporting.monthly.profile.validFrom.taken"));
        for (int place = 0; place < columns.size(); place++) {
            add(id, place + 1, columns.get(place));
        }
        log.note("ADDED", "monthly_profile", id);
    }

    private void add(long profile, int position, MonthlyColumn column) {
        jdbc.sql("""
                insert into monthly_column (profile_id, position, heading, source, format, codes, verified)
                values (:profile, :position, :heading, :source, :format, cast(:codes as jsonb), :verified)
                """)
                .param("profile", profile)
                .param("position", position)
                .param("heading", column.heading())
                .param("source", column.source().name())
                .param("format", column.format())
                .param("codes", json.writeValueAsString(column.codes()))
                .param("verified", column.verified())
                .update();
    }

    private List<MonthlyColumn> columns(long profile) {
        return jdbc.sql("""
                select heading, source, format, codes, verified from monthly_column where profile_id = :profile order by position
                """)
                .param("profile", profile)
                .query((row, number) -> column(row))
                .list();
    }

    private MonthlyColumn column(ResultSet row) throws SQLException {
        return new MonthlyColumn(
                row.getString("heading"),
                MonthlyColumn.Source.valueOf(row.getString("source")),
                row.getString("format"),
                json.readValue(row.getString("codes"), new TypeReference<Map<String, String>>() {}),
                row.getString("verified"));
    }
}
