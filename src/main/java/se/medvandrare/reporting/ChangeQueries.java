package se.medvandrare.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds whoever counts otherwise than when a report was sealed, and why. */
@Repository
class ChangeQueries {

    /**
     * The first that holds. A merge is noted where it is done; what stood before a change is kept by the database, also who
     * came back: then the day of the exit is taken away.
     */
    private static final String REASON = """
            case when exists (select from person_event v where v.at > :sealed
                        and (v.person_id in (b.person_id, n.person_id) or v.other_id in (b.person_id, n.person_id))) then 'MERGE'
                 when n.enrolment_id is null and not exists (select from enrolment e where e.id = b.enrolment_id) then 'REMOVAL'
                 when exists (select from correction c where c.at > :sealed and c.before is not null
                        and (c.table_name = 'person' and c.row_id = coalesce(n.person_id, b.person_id)
                          or c.table_name = 'enrolment' and c.row_id = coalesce(n.enrolment_id, b.enrolment_id)
                             and not (c.column_name in ('exited_on', 'exit_status', 'exit_status_on', 'exit_reason') and c.after is null))) then 'CORRECTION'
                 when exists (select from correction c where c.at > :sealed and c.table_name = 'enrolment'
                        and c.row_id = coalesce(n.enrolment_id, b.enrolment_id)) then 'NEW_DATA'
                 when not coalesce(b.counted || b.so_far, '{}') <@ coalesce(n.counted || n.so_far, '{}') then 'CORRECTION'
                 else 'NEW_DATA' end
            """;

    private final JdbcClient jdbc;

    ChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportChanges.Person> changed(ReportFacts report, List<Definition> definitions) {
        return jdbc.sql(Facts.WITH + ", now as (" + CountedPeople.select(definitions) + """
                ), before as (select * from report_person where report_id = :report)
                select coalesce(b.enrolment_id, n.enrolment_id) as enrolment_id, coalesce(n.person_id, b.person_id) as person_id,
                       b.gender as before_gender, b.age as before_age, b.counted as before_counted,
                       b.incomplete as before_incomplete, b.so_far as before_so_far,
                       n.gender as now_gender, n.age as now_age, n.counted as now_counted, n.incomplete as now_incomplete,
                       n.so_far as now_so_far,
                """ + REASON + """
                       as reason
                  from before b full join now n on n.enrolment_id = b.enrolment_id
                 where (b.gender, b.age, b.counted, b.incomplete, b.so_far)
                       is distinct from (n.gender, n.age, n.counted, n.incomplete, n.so_far)
                """)
                .param("report", report.id())
                .param("project", report.projectId())
                .param("from", report.fromOn())
                .param("till", report.tillOn())
                .param("sealed", Objects.requireNonNull(report.sealedAt()))
                .query((row, number) -> new ReportChanges.Person(
                        row.getLong("enrolment_id"),
                        row.getLong("person_id"),
                        ReportChanges.Reason.valueOf(row.getString("reason")),
                        standing(row, "before_"),
                        standing(row, "now_")))
                .list();
    }

    /** Sealed reports before the one, of the same rules, that have not come back. */
    List<ReportRow> earlier(ReportFacts report) {
        return jdbc.sql("""
                select r.id, f.name as framework, r.from_on, r.till_on, r.edition, r.state, r.handed_in_on, r.reference
                  from report r join framework f on f.code = r.framework
                 where r.project_id = :project and r.framework = :framework and r.id <> :id and r.state in ('SEALED', 'HANDED_IN')
                   and r.till_on <= :till
                 order by r.till_on desc, r.id desc
                """)
                .param("project", report.projectId())
                .param("framework", report.code())
                .param("id", report.id())
                .param("till", report.tillOn())
                .query(ReportRow.class)
                .list();
    }

    /** Which earlier reports this one tells the changes of. */
    List<Long> carried(long report) {
        return jdbc.sql("select earlier_id from report_carried where report_id = :report order by earlier_id")
                .param("report", report)
                .query(Long.class)
                .list();
    }

    /** What sealed reports have told of changes of this one, as a difference of each indicator's value. */
    List<Told> told(long earlier) {
        return jdbc.sql("""
                select c.code, sum(c.added - c.removed)::bigint as difference
                  from report_correction c join report r on r.id = c.report_id and r.state in ('SEALED', 'HANDED_IN')
                 where c.earlier_id = :earlier group by c.code
                """).param("earlier", earlier).query(Told.class).list();
    }

    /** The changes that a sealed report tells, by the report they are of. */
    List<Correction> corrections(long report) {
        return jdbc.sql("""
                select c.earlier_id, r.from_on, r.till_on, c.code, c.reason, c.added, c.removed, c.moved
                  from report_correction c join report r on r.id = c.earlier_id
                 where c.report_id = :report order by r.till_on, c.earlier_id, c.code, c.reason
                """).param("report", report).query(Correction.class).list();
    }

    private static ReportChanges.Standing standing(ResultSet row, String prefix) throws SQLException {
        return new ReportChanges.Standing(
                String.valueOf(row.getString(prefix + "gender")),
                row.getObject(prefix + "age", Integer.class),
                codes(row, prefix + "counted"),
                codes(row, prefix + "incomplete"),
                codes(row, prefix + "so_far"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        var codes = row.getArray(column);
        return codes == null ? List.of() : List.of((String[]) codes.getArray());
    }

    /** How much of an indicator's change has been told. */
    record Told(String code, long difference) {}

    /** A line of what has changed in an earlier report. */
    record Correction(
            long earlierId,
            java.time.LocalDate fromOn,
            java.time.LocalDate tillOn,
            String code,
            ReportChanges.Reason reason,
            long added,
            long removed,
            long moved) {

        static Correction of(ReportFacts earlier, ReportChanges.Indicator it, ReportChanges.Why why) {
            return new Correction(
                    earlier.id(),
                    earlier.fromOn(),
                    earlier.tillOn(),
                    it.sealed().code(),
                    why.reason(),
                    why.added(),
                    why.removed(),
                    why.moved());
        }

        boolean matters() {
            return added + removed + moved > 0;
        }
    }
}
