package se.medvandrare.reporting;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.projects.ProjectFacts;

/**
 * Freezes the figures of a report: first who counts in what, in one statement, then the figures made from those rows, so
 * that the two always agree.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Seals {

    private final JdbcClient jdbc;
    private final IndicatorQueries definitions;
    private final FundReadingQueries readings;

    Seals(JdbcClient jdbc, IndicatorQueries definitions, FundReadingQueries readings) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.readings = readings;
    }

    public void freeze(ProjectFacts project, Report report) {
        var period = report.period();
        var indicators = definitions.computed(report.framework(), project, period.till());
        keepPeople(project.id(), report.id(), indicators, period);
        var cells = cells(report.id(), indicators);
        for (int place = 0; place < indicators.size(); place++) {
            keep(report.id(), place, ReportIndicator.of(Measured.of(indicators.get(place), cells)));
        }
        keepByHand(project, report);
        keepReadings(project.id(), report);
    }

    private void keepPeople(long project, long report, List<Definition> indicators, Period period) {
        jdbc.sql(Facts.WITH + """
                insert into report_person (report_id, enrolment_id, person_id, gender, age, counted, incomplete, so_far)
                select :report, n.* from (
                """ + CountedPeople.select(indicators) + ") n")
                .param("report", report)
                .param("project", project)
                .param("from", period.from())
                .param("till", period.till())
                .update();
    }

    private List<Cell> cells(long report, List<Definition> indicators) {
        return Cell.together(jdbc
                .sql("""
                select code, gender, age, sum(value) as value, sum(incomplete) as incomplete, sum(so_far) as so_far
                  from (select unnest(counted) as code, gender, age, 1 as value, 0 as incomplete, 0 as so_far
                          from report_person where report_id = :report
                         union all
                        select unnest(incomplete), gender, age, 0, 1, 0 from report_person where report_id = :report
                         union all
                        select unnest(so_far), gender, age, 0, 0, 1 from report_person where report_id = :report) one
                 group by code, gender, age
                """)
                .param("report", report)
                .query((row, number) -> new Cell(
                        row.getString("code"),
                        Gender.valueOf(row.getString("gender")),
                        Definition.find(indicators, row.getString("code")).band(row.getObject("age", Integer.class)),
                        row.getLong("value"),
                        row.getLong("incomplete"),
                        row.getLong("so_far"),
                        Map.of()))
                .list()
                .stream());
    }

    private void keep(long report, int place, ReportIndicator it) {
        jdbc.sql("""
                insert into report_indicator (report_id, code, position, definition_id, valid_from, kind, unit, name_sv, name_en,
                    counting_rule, source, verified, bands, wanted, ceiling)
                values (:report, :code, :position, :definition, :valid_from, :kind, :unit, :name_sv, :name_en, :rule, :source,
                    :verified, :bands, :wanted, :ceiling)
                """)
                .param("report", report)
                .param("code", it.code())
                .param("position", place + 1)
                .param("definition", it.definitionId())
                .param("valid_from", it.validFrom())
                .param("kind", it.kind())
                .param("unit", it.unit())
                .param("name_sv", it.nameSv())
                .param("name_en", it.nameEn())
                .param("rule", it.countingRule())
                .param("source", it.source())
                .param("verified", it.verified())
                .param("bands", it.bands().toArray(String[]::new))
                .param("wanted", it.wanted(), java.sql.Types.INTEGER)
                .param("ceiling", it.ceiling(), java.sql.Types.BIGINT)
                .update();
        it.cells().forEach(cell -> keep(report, cell));
    }

    private void keep(long report, Cell cell) {
        jdbc.sql("""
                insert into report_figure (report_id, code, gender, band, value, incomplete, so_far)
                values (:report, :code, :gender, :band, :value, :incomplete, :so_far)
                """)
                .param("report", report)
                .param("code", cell.code())
                .param("gender", cell.gender().name())
                .param("band", cell.band())
                .param("value", cell.value())
                .param("incomplete", cell.incomplete())
                .param("so_far", cell.soFar())
                .update();
    }

    private void keepByHand(ProjectFacts project, Report report) {
        var told = readings.values(report.framework(), project, report.period().till()).stream()
                .filter(FundValue::told)
                .toList();
        for (int place = 0; place < told.size(); place++) {
            var it = told.get(place);
            jdbc.sql("""
                    insert into report_fund_reading (report_id, position, code, unit, name_sv, name_en, estimate, wanted, value,
                        read_on, method, source, account_id)
                    values (:report, :position, :code, :unit, :name_sv, :name_en, :estimate, :wanted, :value, :read_on, :method,
                        :source, :account)
                    """)
                    .param("report", report.id())
                    .param("position", place + 1)
                    .param("code", it.code())
                    .param("unit", it.unit())
                    .param("name_sv", it.nameSv())
                    .param("name_en", it.nameEn())
                    .param("estimate", it.estimate())
                    .param("wanted", it.wanted(), java.sql.Types.INTEGER)
                    .param("value", it.value(), java.sql.Types.INTEGER)
                    .param("read_on", it.readOn(), java.sql.Types.DATE)
                    .param("method", it.method(), java.sql.Types.VARCHAR)
                    .param("source", it.source(), java.sql.Types.VARCHAR)
                    .param("account", it.accountId(), java.sql.Types.BIGINT)
                    .update();
        }
    }

    private void keepReadings(long project, Report report) {
        var own = definitions.own(project, report.period().till());
        for (int place = 0; place < own.size(); place++) {
            var reading = own.get(place);
            jdbc.sql("""
                    insert into report_reading (report_id, position, name, unit, wanted, value, read_on, source, account_id)
                    values (:report, :position, :name, :unit, :wanted, :value, :read_on, :source, :account)
                    """)
                    .param("report", report.id())
                    .param("position", place + 1)
                    .param("name", reading.name())
                    .param("unit", reading.unit())
                    .param("wanted", reading.wanted(), java.sql.Types.NUMERIC)
                    .param("value", reading.value(), java.sql.Types.NUMERIC)
                    .param("read_on", reading.readOn(), java.sql.Types.DATE)
                    .param("source", reading.source(), java.sql.Types.VARCHAR)
                    .param("account", reading.accountId(), java.sql.Types.BIGINT)
                    .update();
        }
    }
}
