package se.medvandrare.privacy;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the access log of the tenant. */
@Repository
class LogQueries {

    /** A row of the log, its reader, and what may be told of the person. */
    static final String ROW = """
            select l.id, l.seq, l.at at time zone 'Europe/Stockholm' as at, l.account_id, a.name as account, a.login, l.role,
                   l.action, l.purpose, l.address, l.request_id, l.person_id, coalesce(p.protected, false) as hidden,
                   case when not p.protected then extract(year from p.birth_date)::integer end as birth_year
              from access_log l join account a on a.id = l.account_id left join person p on p.id = l.person_id
            """;

    /** Looks that showed no more than a code and a birth year. */
    static final String MASKED = "(l.purpose like 'privacy%' and l.purpose <> 'privacy name')";

    private final JdbcClient jdbc;

    LogQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(LogForm asked) {
        return asked("select count(*) from access_log l", asked, "")
                .query(Long.class)
                .single();
    }

    List<LogRow> rows(LogForm asked, int limit, int skip) {
        return asked(ROW, asked, " order by l.at desc, l.seq desc limit :limit offset :skip")
                .param("limit", limit)
                .param("skip", skip)
                .query(LogRow.class)
                .list();
    }

    /** Those who work for the tenant or have looked at somebody here, by name. */
    List<Employee> employees() {
        return jdbc.sql("""
                select id, name, login from account a
                 where exists (select from account_role r where r.account_id = a.id and r.works_for = current_tenant())
                    or exists (select from access_log l where l.account_id = a.id)
                 order by name collate "sv-x-icu", id
                """).query(Employee.class).list();
    }

    /** A person of the tenant by number of row. */
    Optional<PersonRow> person(long id) {
        return jdbc.sql("""
                select p.id as person_id, p.protected as hidden, i.given_name || ' ' || i.family_name as name,
                       case when not p.protected then extract(year from p.birth_date)::integer end as birth_year
                  from person p left join identity i on i.person_id = p.id and not i.protected where p.id = :id
                """).param("id", id).query(PersonRow.class).optional();
    }

    private JdbcClient.StatementSpec asked(String select, LogForm asked, String order) {
        var where = new StringBuilder("""
                \swhere l.at >= cast(:from as timestamp) at time zone 'Europe/Stockholm'
                   and l.at < cast(:till as timestamp) at time zone 'Europe/Stockholm'""");
        where.append(asked.konto() == null ? "" : " and l.account_id = :account")
                .append(asked.person() == null ? "" : " and l.person_id = :person")
                .append(asked.syfte() == null ? "" : " and split_part(l.purpose, ' ', 1) = :purpose")
                .append(asked.own() ? "" : " and not " + MASKED);
        return jdbc.sql(select + where + order)
                .param("from", asked.fran().atStartOfDay())
                .param("till", asked.till().plusDays(1).atStartOfDay())
                .param("account", asked.konto())
                .param("person", asked.person())
                .param("purpose", asked.syfte());
    }

    /** An account that may be chosen. */
    record Employee(long id, String name, String login) {}
}
