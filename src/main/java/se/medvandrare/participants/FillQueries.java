package se.medvandrare.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the people of a page of rows to fill in. Who has protected identity is not among them. */
@Repository
class FillQueries {

    private final JdbcClient jdbc;

    FillQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FillRow> rows(long project, Fill fill, Collection<Long> enrolments) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        var columns = fill.fields().stream()
                .map(field -> field.written() + " as \"" + field.key() + "\"")
                .collect(Collectors.joining(", "));
        return jdbc.sql("""
                select e.id, e.person_id, coalesce(i.given_name || ' ' || i.family_name, '') as name,
                       cast(extract(year from p.birth_date) as integer) as birth_year, e.entered_on, e.exited_on,
                       e.employment, coalesce(%s.version, 0) as version, c.checks, %s
                  from enrolment e
                  join person p on p.tenant_id = e.tenant_id and p.id = e.person_id and not p.protected
                  join identity i on i.tenant_id = p.tenant_id and i.person_id = p.id
                  left join lateral (
                       select t.document, t.checked_on, cast(count(*) over () as integer) as checks
                         from target_group_check t where t.tenant_id = e.tenant_id and t.enrolment_id = e.id
                        order by t.checked_on desc, t.id desc limit 1) c on true
                 where e.project_id = :project and e.id in (:ids) and e.role = 'PARTICIPANT'
                 order by i.sort_name, e.person_id
                """.formatted(fill.personal() ? "p" : "e", columns))
                .param("project", project)
                .param("ids", enrolments)
                .query((row, number) -> row(fill, row))
                .list();
    }

    private static FillRow row(Fill fill, ResultSet row) throws SQLException {
        var now = new LinkedHashMap<String, String>();
        for (var field : fill.fields()) {
            now.put(field.key(), row.getString(field.key()));
        }
        return new FillRow(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("name"),
                row.getObject("birth_year", Integer.class),
                row.getObject("entered_on", java.time.LocalDate.class),
                row.getObject("exited_on", java.time.LocalDate.class),
                fill != Fill.SIX_MONTHS || "EMPLOYED".equals(row.getString("employment")),
                row.getInt(fill == Fill.TARGET_GROUP_CHECK ? "checks" : "version"),
                now);
    }
}
