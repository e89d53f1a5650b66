package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** Monthly files that were sent up to the last month but one. */
@Component
class MonthlyDemo implements DemoData {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int DAYS = 5;
    private static final int NINE = 9;

    private final DemoTenants demo;
    private final Projects projects;
    private final MonthlyQueries queries;
    private final MonthlyProfiles profiles;

    MonthlyDemo(DemoTenants demo, Projects projects, MonthlyQueries queries, MonthlyProfiles profiles) {
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
                            YearMonth.from(today)));
        }
    }

    private void fill(ProjectFacts project, long sender, YearMonth now) {
        var open = now.minusMonths(1);
        for (var month = YearMonth.from(project.startsOn()); month.isBefore(open); month = month.plusMonths(1)) {
            send(project, month, sender);
        }
    }

    private void send(ProjectFacts project, YearMonth month, long sender) {
        var day = month.plusMonths(1).atDay(DAYS);
        var at = day.atTime(NINE, 0).atZone(SWEDEN).toOffsetDateTime();
        queries.keep(queries.read(project.id(), month, profiles.of(project, month)), sender, at);
        var file = queries.unsent(project.id(), month).orElseThrow().id();
        queries.send(
                project.id(), month, new MonthlyQueries.Sending(file, day, sender, at, "Påhittad kvittens " + month));
    }
}
