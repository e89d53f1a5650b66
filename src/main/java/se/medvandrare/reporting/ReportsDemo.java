package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** In three projects last year's report, handed in, and the beginning of the next. */
@Component
class ReportsDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final Projects projects;
    private final ReportRepository reports;
    private final ReportTextRepository texts;
    private final ReportQueries queries;
    private final Seals seals;

    ReportsDemo(
            JdbcClient jdbc,
            DemoTenants demo,
            Projects projects,
            ReportRepository reports,
            ReportTextRepository texts,
            ReportQueries queries,
            Seals seals) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.projects = projects;
        this.reports = reports;
        this.texts = texts;
        this.queries = queries;
        this.seals = seals;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void fill(LocalDate today) {
        for (var facts : DemoFacts.rows("reports.csv")) {
            demo.workFor(facts.get("municipality"), municipality -> fill(facts, today));
        }
    }

    private void fill(CSVRecord facts, LocalDate today) {
        var project = projects.find(facts.get("project"));
        var newYear = today.withDayOfYear(1);
        var writer = demo.account(facts.get("writer"));
        var checker = demo.account(facts.get("checker"));
        var first = begin(project, new Period(project.startsOn(), newYear.minusDays(1)), writer, "sealed");
        first.check(checker, writer == checker, begun().toInstant());
        reports.saveAndFlush(first);
        if (first.seal(writer, today, begun().toInstant())) {
            seals.freeze(project, first);
        }
        reports.saveAndFlush(first);
        first.handIn(new HandInForm(newYear, "Påhittad beteckning " + newYear.getYear()), writer, today);
        reports.saveAndFlush(first);
        var month = today.withDayOfMonth(1).minusDays(1);
        var till = month.isBefore(newYear) ? newYear.plusMonths(1).minusDays(1) : month;
        begin(project, new Period(newYear, till), writer, "draft");
    }

    private Report begin(ProjectFacts project, Period period, long writer, String which) {
        var report = reports.saveAndFlush(new Report(project, period, UUID.randomUUID(), writer, begun().toInstant()));
        jdbc.sql("insert into report_writer (report_id, account_id) values (:report, :account)")
                .param("report", report.id())
                .param("account", writer)
                .update();
        DemoFacts.rows("report_texts.csv").stream()
                .filter(row -> row.get("project").equals(project.slug())
                        && row.get("which").equals(which))
                .forEach(row -> write(project, report.id(), row));
        return report;
    }

    private void write(ProjectFacts project, long report, CSVRecord row) {
        var goal = row.get("part").equals("mal") ? queries.goals(project.id()).get(0) : null;
        texts.saveAndFlush(new ReportText(report, goal == null ? row.get("part") : goal.part())
                .write(goal == null ? null : goal.name(), row.get("text")));
    }

    private OffsetDateTime begun() {
        return jdbc.sql("select now()").query(OffsetDateTime.class).single();
    }
}
