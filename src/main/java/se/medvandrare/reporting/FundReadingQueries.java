package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.projects.ProjectFacts;

/** Reads what has been estimated or read by hand of a fund's indicators. */
@Repository
class FundReadingQueries {

    private final JdbcClient jdbc;

    FundReadingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The framework's indicators that are not computed, as they are defined on a day, with the last reading until then. */
    List<FundValue> values(String framework, ProjectFacts project, LocalDate day) {
        return jdbc.sql("""
                select d.code, d.unit, d.name_sv, d.name_en, d.population <> 'ENTITIES' as estimate, d.wanted,
                       r.value, r.read_on, r.method, r.source, r.account_id, a.name as by_name
                  from (
                """ + IndicatorQueries.DEFINED + """
                  ) d
                  left join lateral (select value, read_on, method, source, account_id from fund_reading
                                      where project_id = :project and framework = :framework and code = d.code
                                        and struck_at is null and read_on <= :day
                                      order by read_on desc, id desc
                                      limit 1) r on true
                  left join account a on a.id = r.account_id
                 where d.moment is null
                 order by d.position, d.code
                """)
                .param("framework", framework)
                .param("project", project.id())
                .param("owner", project.tenant())
                .param("day", day)
                .query(FundValue.class)
                .list();
    }

    /** The readings that a sealed report tells. */
    List<FundValue> sealed(long report) {
        return jdbc.sql("""
                select r.*, a.name as by_name from report_fund_reading r left join account a on a.id = r.account_id
                 where r.report_id = :report order by r.position
                """).param("report", report).query(FundValue.class).list();
    }

    /** Every reading of an indicator, the latest day first. */
    List<FundReadingPage.Row> rows(ProjectFacts project, String code) {
        return jdbc.sql("""
                select r.id, r.read_on, r.value, r.method, r.source, a.name as by_name, r.struck_at is not null as struck
                  from fund_reading r left join account a on a.id = r.account_id
                 where r.project_id = :project and r.framework = :framework and r.code = :code
                 order by r.read_on desc, r.id desc
                """)
                .param("project", project.id())
                .param("framework", project.framework(), java.sql.Types.VARCHAR)
                .param("code", code)
                .query(FundReadingPage.Row.class)
                .list();
    }
}
