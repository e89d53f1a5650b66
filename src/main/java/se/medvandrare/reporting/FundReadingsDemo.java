package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.projects.Projects;

/** What the demo projects have estimated and read of what the portal does not compute; before the reports are sealed. */
@Component
class FundReadingsDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final Projects projects;

    FundReadingsDemo(JdbcClient jdbc, DemoTenants demo, Projects projects) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.projects = projects;
    }

    @Override
    public int order() {
        return 89;
    }

    @Override
    public void fill(LocalDate today) {
        for (var row : DemoFacts.rows("fund_readings.csv")) {
            demo.workFor(row.get("municipality"), municipality -> read(row, today));
        }
    }

    private void read(CSVRecord row, LocalDate today) {
        jdbc.sql("""
                insert into fund_reading (submission, project_id, framework, code, read_on, value, method, source, account_id)
                values (:submission, :project, :framework, :code, :day, :value, :method, :source, :account)
                """)
                .param("submission", UUID.randomUUID())
                .param("project", projects.find(row.get("project")).id())
                .param("framework", row.get("framework"))
                .param("code", row.get("code"))
                .param("day", today.minusDays(Long.parseLong(row.get("days_ago"))))
                .param("value", Integer.parseInt(row.get("value")))
                .param("method", row.get("method"), java.sql.Types.VARCHAR)
                .param("source", row.get("source"))
                .param("account", demo.account(row.get("account")))
                .update();
    }
}
