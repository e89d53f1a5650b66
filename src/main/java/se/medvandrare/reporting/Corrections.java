package se.medvandrare.reporting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.NotFound;
import se.medvandrare.projects.ProjectFacts;

/** What has changed since a report was sealed, and what a later report tells of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Corrections {

    private final ReportQueries queries;
    private final ChangeQueries changes;
    private final IndicatorQueries definitions;
    private final JdbcClient jdbc;

    Corrections(ReportQueries queries, ChangeQueries changes, IndicatorQueries definitions, JdbcClient jdbc) {
        this.queries = queries;
        this.changes = changes;
        this.definitions = definitions;
        this.jdbc = jdbc;
    }

    /** The changes of earlier reports that this one tells: as sealed, or as they are now. */
    List<ChangeQueries.Correction> told(ProjectFacts project, ReportFacts report) {
        return report.state().open() ? live(project, report.id()) : changes.corrections(report.id());
    }

    /** Keeps what a report tells of earlier ones, in the transaction that seals it. */
    void freeze(ProjectFacts project, long report) {
        for (var it : live(project, report)) {
            jdbc.sql("""
                    insert into report_correction (report_id, earlier_id, code, reason, added, removed, moved)
                    values (:report, :earlier, :code, :reason, :added, :removed, :moved)
                    """)
                    .param("report", report)
                    .param("earlier", it.earlierId())
                    .param("code", it.code())
                    .param("reason", it.reason().name())
                    .param("added", it.added())
                    .param("removed", it.removed())
                    .param("moved", it.moved())
                    .update();
        }
    }

    private List<ChangeQueries.Correction> live(ProjectFacts project, long report) {
        return changes.carried(report).stream()
                .map(earlier -> sealed(project, earlier))
                .flatMap(earlier -> since(earlier).indicators().stream()
                        .flatMap(it -> it.whys().stream().map(why -> ChangeQueries.Correction.of(earlier, it, why))))
                .filter(ChangeQueries.Correction::matters)
                .toList();
    }

    ReportChanges since(ReportFacts report) {
        var frozen = definitions.frozen(report.id());
        return ReportChanges.of(queries.indicators(report.id()), frozen, changes.changed(report, frozen));
    }

    /** The report, once it is sealed; before, there is no such thing. */
    ReportFacts sealed(ProjectFacts project, long id) {
        return queries.facts(project.id(), id)
                .filter(report -> !report.state().open())
                .orElseThrow(() -> new NotFound("Sealed report", id));
    }
}
