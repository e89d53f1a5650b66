package se.medvandrare.participants;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;

/** Reads sessions and who may be ticked at them. Only sessions of funded activities have a roll. */
@Repository
class RollQueries {

    private static final String SESSION = """
            select s.id, s.activity_id, a.project_id, p.name as project, a.organisation_id, s.cancelled,
                   s.starts_at at time zone 'Europe/Stockholm' as starts_at,
                   s.ends_at at time zone 'Europe/Stockholm' as ends_at,
                   (select sum(heads)::int from headcount where session_id = s.id) as heads,
                   coalesce((select title from activity_text where activity_id = a.id
                              order by language = 'sv' desc limit 1), '') as title
              from session s
              join activity a on a.id = s.activity_id
              join project p on p.id = a.project_id
             where a.owner_tenant_id = :tenant and p.owner_tenant_id = :tenant
            """;

    private static final String UNCALLED = """
             and not s.cancelled and s.starts_at between :from and :to
             and not exists (select from roll where session_id = s.id)
             and (:leads or a.project_id = any(:projects) or :hosts or a.organisation_id = any(:organisations))
            """;

    private static final String LISTED = """
              from enrolment e
              left join identity i on i.person_id = e.person_id
              left join attendance x on x.enrolment_id = e.id and x.session_id = :session
              left join check_in c on c.enrolment_id = e.id and c.session_id = :session
             where e.project_id = :project and e.role = 'PARTICIPANT'
               and (x.minutes is not null or exists (
                   select from spell where enrolment_id = e.id
                      and entered_on <= cast(:day as date) and coalesce(exited_on, 'infinity') >= cast(:day as date)))
            """;

    /** Whoever was there in the weeks before usually comes. */
    private static final String USUAL = """
             e.id in (select o.enrolment_id from attendance o join session b on b.id = o.session_id
                       where b.activity_id = :activity and b.id <> :session
                         and (b.starts_at at time zone 'Europe/Stockholm')::date
                             between cast(:day as date) - 7 * :weeks and cast(:day as date)) as usual
            """;

    private static final int WEEKS = 8;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    RollQueries(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    Optional<SessionRow> session(long id) {
        return jdbc.sql(SESSION + " and s.id = :id")
                .param("tenant", user.tenant())
                .param("id", id)
                .query(SessionRow.class)
                .optional();
    }

    /** Sessions within the time whose roll the current user may call and nobody has, oldest first. */
    List<SessionRow> uncalled(LocalDateTime from, LocalDateTime to) {
        return jdbc.sql(SESSION + UNCALLED + " order by s.starts_at, s.id")
                .param("tenant", user.tenant())
                .param(
                        "from",
                        from.atZone(java.time.ZoneId.of("Europe/Stockholm")).toOffsetDateTime())
                .param("to", to.atZone(java.time.ZoneId.of("Europe/Stockholm")).toOffsetDateTime())
                .param("leads", user.everywhere(Role.LEADER))
                .param("projects", user.scopes(Role.LEADER, Scope.PROJECT).toArray(Long[]::new))
                .param("hosts", user.everywhere(Role.HOST))
                .param(
                        "organisations",
                        user.scopes(Role.HOST, Scope.ORGANISATION).toArray(Long[]::new))
                .query(SessionRow.class)
                .list();
    }

    /** Sessions of the tenant's funded activities from a day to another, the latest first. */
    List<SessionRow> since(LocalDate from, LocalDate to) {
        return jdbc.sql(SESSION
                        + " and not s.cancelled and (s.starts_at at time zone 'Europe/Stockholm')::date between :from and :to"
                        + " order by s.starts_at desc, s.id")
                .param("tenant", user.tenant())
                .param("from", from)
                .param("to", to)
                .query(SessionRow.class)
                .list();
    }

    /** Who is enrolled that day, by name, with what is saved and who came to the session before. */
    List<RollRow> rows(SessionRow session) {
        return jdbc.sql(
                        "select e.id as enrolment_id, e.person_id, btrim(i.given_name || ' ' || i.family_name) as name, x.minutes, coalesce(x.late, false) as late,"
                                + " c.checked_in_at at time zone 'Europe/Stockholm' as arrived_at,"
                                + " exists (select from attendance where enrolment_id = e.id and session_id = :before) as last_time,"
                                + USUAL + LISTED + " and i.person_id is not null order by i.sort_name, e.id")
                .param("session", session.id())
                .param("project", session.projectId())
                .param("day", session.startsAt().toLocalDate())
                .param("before", before(session))
                .param("activity", session.activityId())
                .param("weeks", WEEKS)
                .query(RollRow.class)
                .list();
    }

    /** How many of those enrolled that day have protected identity. */
    int hidden(SessionRow session) {
        return jdbc.sql("select count(*)" + LISTED + " and i.person_id is null")
                .param("session", session.id())
                .param("project", session.projectId())
                .param("day", session.startsAt().toLocalDate())
                .query(Integer.class)
                .single();
    }

    private long before(SessionRow session) {
        return jdbc.sql("""
                select s.id from session s join roll r on r.session_id = s.id
                 where s.activity_id = :activity and s.starts_at < (select starts_at from session where id = :id)
                 order by s.starts_at desc limit 1
                """)
                .param("activity", session.activityId())
                .param("id", session.id())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The next session of the activity that is not cancelled. */
    Optional<RollPage.Next> next(SessionRow session, LocalDateTime midnight) {
        return jdbc.sql("""
                select s.id, s.starts_at at time zone 'Europe/Stockholm' as starts_at,
                       s.starts_at at time zone 'Europe/Stockholm' < cast(:midnight as timestamp) as open
                  from session s
                 where s.activity_id = :activity and not s.cancelled
                   and s.starts_at > (select starts_at from session where id = :id)
                 order by s.starts_at limit 1
                """)
                .param("activity", session.activityId())
                .param("id", session.id())
                .param("midnight", midnight)
                .query(RollPage.Next.class)
                .optional();
    }
}
