package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.participants.ToldReports;

/** Tells whoever merges two registrations which sealed reports would say something else afterwards. */
@Component
class SealedCounts implements ToldReports {

    private final JdbcClient jdbc;

    SealedCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Told> counting(Collection<Long> projects, long person, long other) {
        return projects.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select p.name as project, r.from_on, r.till_on,
                               '/arbete/projekt/' || p.slug || '/rapporter/' || r.id as href,
                               coalesce(bool_or(one.so_far && two.so_far), false) as twice
                          from report r
                          join project p on p.id = r.project_id
                          left join report_person one on one.report_id = r.id and one.person_id = :person
                          left join report_person two on two.report_id = r.id and two.person_id = :other
                         where r.project_id in (:projects) and r.state in ('SEALED', 'HANDED_IN')
                           and (one.report_id is not null or two.report_id is not null)
                         group by p.name, p.slug, r.id, r.from_on, r.till_on
                         order by r.till_on desc, r.id desc
                        """)
                        .param("projects", projects)
                        .param("person", person)
                        .param("other", other)
                        .query((row, number) -> new Told(
                                row.getString("project"),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("till_on", LocalDate.class),
                                row.getString("href"),
                                row.getBoolean("twice")))
                        .list();
    }
}
