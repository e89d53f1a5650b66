package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** Monthly files that were sent up to the last month but one, and an attendance that was corrected since. */
@Component
class MonthlyDemo implements DemoData {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int DAYS = 5;
    private static final int NINE = 9;

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final Projects projects;
    private final MonthlyQueries queries;
    private final MonthlyProfiles profiles;

    MonthlyDemo(
            JdbcClient jdbc, DemoTenants demo, Projects projects, MonthlyQueries queries, MonthlyProfiles profiles) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.projects = projects;
        this.queries = queries;
        this.profiles = profiles;
    }

    @Override
    public int order() {
        return 92;
    }

    @Override
    public void fill(LocalDate today) {
        for (var facts : DemoFacts.rows("monthly.csv")) {
            demo.workFor(
                    facts.get("municipality"),
                    municipality -> fill(
                            projects.find(facts.get("project")),
                            demo.account(facts.get("sender")),
                            YearMonth.from(today),
                            facts.get("corrected").equals("yes")));
        }
    }

    private void fill(ProjectFacts project, long sender, YearMonth now, boolean corrected) {
        var open = now.minusMonths(1);
        for (var month = YearMonth.from(project.startsOn()); month.isBefore(open); month = month.plusMonths(1)) {
            send(project, month, sender);
        }
        if (corrected) {
            correct(project.id(), now.minusMonths(3));
        }
    }

    private void send(ProjectFacts project, YearMonth month, long sender) {
        var day = month.plusMonths(1).atDay(DAYS);
        queries.keep(new MonthlyQueries.New(
                queries.nextFile(),
                project.id(),
                month,
                profiles.of(project, month),
                day,
                sender,
                day.atTime(NINE, 0).atZone(SWEDEN).toOffsetDateTime(),
                "Påhittad kvittens " + month));
    }

    /** Somebody was there an hour less than the roll said. */
    private void correct(long project, YearMonth month) {
        jdbc.sql("""
                update attendance set minutes = minutes - 60
                 where (session_id, enrolment_id) = (
                    select a.session_id, a.enrolment_id from attendance a
                      join enrolment e on e.tenant_id = a.tenant_id and e.id = a.enrolment_id
                      join session s on s.id = a.session_id
                     where e.project_id = :project and e.role = 'PARTICIPANT' and a.minutes > 60
                       and cast(date_trunc('month', s.starts_at at time zone 'Europe/Stockholm') as date) = :month
                     order by a.session_id, a.enrolment_id limit 1)
                """).param("project", project).param("month", month.atDay(1)).update();
    }
}
