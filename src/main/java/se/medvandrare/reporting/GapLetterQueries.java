package se.medvandrare.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and keeps which projects want a letter, when it last went, and who gets it. */
@Repository
class GapLetterQueries {

    private static final String ROW = "select version, wanted, weekday, hosts, sent_on, sent_to from gap_letter ";

    /** The chosen day of the week has come, since it was chosen and since the last one went. */
    private static final String DUE = """
             wanted and greatest(coalesce(sent_on, '-infinity'), chosen_on - 1)
                        < cast(:today as date) - (cast(extract(isodow from cast(:today as date)) as integer) - weekday + 7) % 7
            """;

    private final JdbcClient jdbc;

    GapLetterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<GapLetter> of(long project) {
        return jdbc.sql(ROW + "where project_id = :project")
                .param("project", project)
                .query(GapLetter.class)
                .optional();
    }

    /** What is chosen; whoever else chooses waits until the running transaction has ended. */
    GapLetter hold(long project, LocalDate today) {
        jdbc.sql("insert into gap_letter (project_id, chosen_on) values (:project, :today) on conflict do nothing")
                .param("project", project)
                .param("today", today)
                .update();
        return jdbc.sql(ROW + "where project_id = :project for update")
                .param("project", project)
                .query(GapLetter.class)
                .single();
    }

    void choose(long project, GapLetterForm form, LocalDate today) {
        jdbc.sql("""
                update gap_letter set version = version + 1, wanted = :wanted, weekday = :weekday, hosts = :hosts,
                                      chosen_on = :today
                 where project_id = :project
                """)
                .param("project", project)
                .param("wanted", form.isWanted())
                .param("weekday", form.weekday().getValue())
                .param("hosts", form.toHosts())
                .param("today", today)
                .update();
    }

    List<Long> due(LocalDate today) {
        return jdbc.sql("select project_id from gap_letter where" + DUE + "order by project_id")
                .param("today", today)
                .query(Long.class)
                .list();
    }

    /** Takes the letter of the week; empty when another instance has taken it. */
    Optional<GapLetter> take(long project, LocalDate today) {
        return jdbc.sql("update gap_letter set sent_on = :today, sent_to = 0 where project_id = :project and" + DUE
                        + "returning version, wanted, weekday, hosts, sent_on, sent_to")
                .param("project", project)
                .param("today", today)
                .query(GapLetter.class)
                .optional();
    }

    void went(long project, int people) {
        jdbc.sql("update gap_letter set sent_to = :people where project_id = :project")
                .param("project", project)
                .param("people", people)
                .update();
    }

    /** Who leads the project itself, or when nobody does who leads all of the tenant's; and the hosts when wanted. */
    List<Reader> readers(long tenant, long project, boolean hosts, LocalDate today) {
        return jdbc.sql("""
                with given as (
                    select r.account_id, r.role, r.scope, r.scope_id, a.login, a.language
                      from account_role r join account a on a.id = r.account_id and a.active and a.login like '%@%'
                     where r.works_for = :tenant and (r.until is null or r.until >= :today)),
                closest as (
                    select account_id from given where role = 'LEADER' and scope = 'PROJECT' and scope_id = :project)
                select g.login, g.language, bool_and(g.role = 'HOST') as host
                  from given g
                 where g.role = 'LEADER' and (g.account_id in (select account_id from closest)
                                              or g.scope = 'TENANT' and not exists (select from closest))
                    or :hosts and g.role = 'HOST' and g.scope = 'ORGANISATION' and exists (
                       select from activity v where v.project_id = :project and v.organisation_id = g.scope_id
                          and not v.ended)
                 group by g.account_id, g.login, g.language order by g.account_id
                """)
                .param("tenant", tenant)
                .param("project", project)
                .param("hosts", hosts)
                .param("today", today)
                .query(Reader.class)
                .list();
    }

    /**
     * Somebody who gets the letter.
     *
     * @param host leads activities only, and may not open the list of gaps
     */
    record Reader(String login, String language, boolean host) {}
}
