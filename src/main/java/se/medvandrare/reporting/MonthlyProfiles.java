package se.medvandrare.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.projects.ProjectFacts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the profiles of monthly files: the portal's and the tenant's own. */
@Repository
class MonthlyProfiles {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MonthlyProfiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The one that holds for a month of a project: the latest by then, the tenant's own before the portal's. */
    MonthlyProfile of(ProjectFacts project, YearMonth month) {
        return all(String.valueOf(project.framework())).stream()
                .filter(it -> !it.validFrom().isAfter(month.atEndOfMonth()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No profile for " + project.framework()));
    }

    /** All profiles of a framework, the latest first. */
    List<MonthlyProfile> all(String framework) {
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
