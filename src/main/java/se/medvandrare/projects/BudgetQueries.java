package se.medvandrare.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a project may cost and has cost. */
@Repository
class BudgetQueries {

    private final JdbcClient jdbc;

    BudgetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Budget and cost of each year and kind that has either; costs of files that are not taken in are left out. */
    List<BudgetPage.Cell> cells(long project) {
        return jdbc.sql("""
                select coalesce(b.year, c.year) as year, coalesce(b.kind, c.kind) as kind, b.id,
                       coalesce(b.amount, 0) as budget, coalesce(c.amount, 0) as cost
                  from (select id, year, kind, amount from budget_line where project_id = :project) b
                  full join (select extract(year from c.day)::int as year, c.kind, sum(c.amount) as amount
                               from cost c join cost_file f on f.tenant_id = c.tenant_id and f.id = c.file_id
                              where c.project_id = :project and f.taken_at is not null
                              group by 1, 2) c on c.year = b.year and c.kind = b.kind
                """)
                .param("project", project)
                .query(BudgetPage.Cell.class)
                .list();
    }

    /** What the fund lets a project count by, of what holds that day. */
    List<CostRule> rules(@Nullable String framework, LocalDate day) {
        return jdbc.sql("""
                select covers, number, name_sv, name_en, source, verified from cost_rule
                 where kind = 'FLAT_RATE' and framework = :framework
                   and valid_from <= :day and coalesce(valid_to, :day) >= :day
                 order by number desc, code
                """)
                .param("framework", framework, java.sql.Types.VARCHAR)
                .param("day", day)
                .query(CostRule.class)
                .list();
    }

    /** The hours of a full-time year by the rule that holds that day. */
    CostRule hours(LocalDate day) {
        return jdbc.sql("""
                select covers, number, name_sv, name_en, source, verified from cost_rule
                 where kind = 'HOURS' and valid_from <= :day and coalesce(valid_to, :day) >= :day
                 order by valid_from desc limit 1
                """).param("day", day).query(CostRule.class).single();
    }

    /** The files with costs, the latest first. */
    List<BudgetPage.CostFile> files(long project) {
        return jdbc.sql("""
                select f.id, f.name, (f.sent_at at time zone 'Europe/Stockholm')::date as sent_on,
                       f.taken_at is not null as taken, count(c.place) as rows, coalesce(sum(c.amount), 0) as amount
                  from cost_file f left join cost c on c.tenant_id = f.tenant_id and c.file_id = f.id
                 where f.project_id = :project
                 group by f.tenant_id, f.id order by f.sent_at desc, f.id desc limit :most
                """)
                .param("project", project)
                .param("most", BudgetPage.FILES)
                .query(BudgetPage.CostFile.class)
                .list();
    }

    Optional<BudgetPage.CostFile> file(long project, long id) {
        return jdbc.sql("""
                select f.id, f.name, (f.sent_at at time zone 'Europe/Stockholm')::date as sent_on,
                       f.taken_at is not null as taken, count(c.place) as rows, coalesce(sum(c.amount), 0) as amount
                  from cost_file f left join cost c on c.tenant_id = f.tenant_id and c.file_id = f.id
                 where f.project_id = :project and f.id = :id
                 group by f.tenant_id, f.id
                """)
                .param("project", project)
                .param("id", id)
                .query(BudgetPage.CostFile.class)
                .optional();
    }

    boolean hasLine(long project, int year, CostKind kind, long except) {
        return jdbc.sql("""
                select exists (select from budget_line where project_id = :project and year = :year and kind = :kind and id <> :id)
                """)
                .param("project", project)
                .param("year", year)
                .param("kind", kind.name())
                .param("id", except)
                .query(Boolean.class)
                .single();
    }

    /** Sums of a file per kind. */
    List<BudgetPage.Sum> sums(long file) {
        return jdbc.sql("""
                select kind, count(*) as rows, sum(amount) as amount from cost where file_id = :file
                 group by kind order by sum(amount) desc, kind
                """).param("file", file).query(BudgetPage.Sum.class).list();
    }

    /** The first rows of a file. */
    List<CostRows.Row> firstRows(long file) {
        return jdbc.sql("""
                select place, day, kind, amount, text from cost where file_id = :file order by place limit :most
                """)
                .param("file", file)
                .param("most", CostRows.SHOWN)
                .query(CostRows.Row.class)
                .list();
    }
}
