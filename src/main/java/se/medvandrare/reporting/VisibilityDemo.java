package se.medvandrare.reporting;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.projects.Projects;

/** What the demo projects have shown outside the portal; some lack something. */
@Component
class VisibilityDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final Projects projects;

    VisibilityDemo(JdbcClient jdbc, DemoTenants demo, Projects projects) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.projects = projects;
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void fill(LocalDate today) {
        for (var row : DemoFacts.rows("visibility.csv")) {
            demo.workFor(row.get("municipality"), municipality -> jdbc.sql("""
                            insert into visibility_proof (project_id, kind, place, shown_on, note)
                            values (:project, :kind, :place, :day, :note)
                            """)
                    .param("project", projects.find(row.get("project")).id())
                    .param("kind", row.get("kind"))
                    .param("place", row.get("place"))
                    .param("day", today.minusDays(Long.parseLong(row.get("days_ago"))))
                    .param("note", row.get("note"))
                    .update());
        }
    }
}
