package se.medvandrare.reporting;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.projects.Projects;

/** One demo project wants the letter about its gaps every Monday. */
@Component
class GapLettersDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final Projects projects;

    GapLettersDemo(JdbcClient jdbc, DemoTenants demo, Projects projects) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.projects = projects;
    }

    @Override
    public int order() {
        return 92;
    }

    @Override
    public void fill(LocalDate today) {
        demo.workFor("skelleftea", municipality -> jdbc.sql("""
                        insert into gap_letter (project_id, wanted, hosts, chosen_on) values (:project, true, true, :today)
                        """)
                .param("project", projects.find("4all").id())
                .param("today", today)
                .update());
    }
}
