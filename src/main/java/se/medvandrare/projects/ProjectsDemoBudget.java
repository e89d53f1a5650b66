package se.medvandrare.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.base.DemoFacts;

/** What the projects of the demo may cost and have cost: a file that is taken in, and one that waits. */
class ProjectsDemoBudget {

    private final JdbcClient jdbc;

    ProjectsDemoBudget(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fill(long project, String slug, LocalDate today) {
        var rows = DemoFacts.rows("budget.csv").stream()
                .filter(row -> row.get("project").equals(slug))
                .toList();
        if (!rows.isEmpty()) {
            rows.forEach(row -> plan(project, row));
            var latest = today.withDayOfMonth(1);
            spend(project, LocalDate.EPOCH, latest.minusMonths(1), true);
            spend(project, latest.minusMonths(1), latest, false);
        }
    }

    private void plan(long project, CSVRecord row) {
        var amounts = row.get("amounts").split(" ");
        for (var year = 0; year < amounts.length; year++) {
            jdbc.sql("""
                    insert into budget_line (project_id, year, kind, amount)
                    select id, extract(year from starts_on)::int + :year, :kind, :amount from project where id = :project
                    """)
                    .param("project", project)
                    .param("year", year)
                    .param("kind", row.get("kind"))
                    .param("amount", new BigDecimal(amounts[year]))
                    .update();
        }
    }

    /** The costs of each month, booked on its last day, from the first day until before the other. */
    private void spend(long project, LocalDate from, LocalDate before, boolean taken) {
        jdbc.sql("""
                with months as (
                    select (month + interval '1 month - 1 day')::date as day
                      from project p, generate_series(date_trunc('month', p.starts_on), p.ends_on, interval '1 month') month
                     where p.id = :project),
                numbered as (
                    select day, extract(year from day)::int as year, count(*) over (partition by extract(year from day)) as many
                      from months),
                file as (
                    insert into cost_file (project_id, name, sha256, sent_at, taken_at)
                    values (:project, 'huvudbok-' || :before || '.csv', encode(sha256(convert_to(:before || :project, 'UTF8')), 'hex'),
                            :before::date, case when :taken then :before::date end)
                    returning id)
                insert into cost (file_id, place, project_id, day, kind, amount, text)
                select file.id, 1 + row_number() over (order by m.day, b.kind), :project, m.day, b.kind,
                       round(b.amount / m.many * (0.82 + 0.04 * (extract(month from m.day)::int % 5)), 2),
                       'Månadens kostnader ' || to_char(m.day, 'YYYY-MM')
                  from file, numbered m join budget_line b on b.project_id = :project and b.year = m.year
                 where m.day >= :from and m.day < :before::date
                """)
                .param("project", project)
                .param("from", from)
                .param("before", before.toString())
                .param("taken", taken)
                .update();
    }
}
