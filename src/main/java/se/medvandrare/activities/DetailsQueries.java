package se.medvandrare.activities;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one activity with its sessions, for staff. */
@Repository
class DetailsQueries {

    private final JdbcClient jdbc;

    DetailsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Header header(long activity) {
        return jdbc.sql("""
                select a.id, a.version, t.title, o.name as organisation, p.name as place, pr.name as project,
                       a.project_id, g.name as goal, m.slug as municipality, a.published, a.ended
                  from activity a
                  join activity_text t on t.activity_id = a.id and t.language = 'sv'
                  join organisation o on o.id = a.organisation_id
                  join place p on p.id = a.place_id
                  join municipality m on m.id = a.municipality_id
                  left join project pr on pr.id = a.project_id
                  left join goal g on g.id = a.goal_id
                 where a.id = :activity
                """).param("activity", activity).query(Header.class).single();
    }

    /** Every language of the public pages, with the title in it if there is one. */
    List<TextRow> texts(long activity) {
        return jdbc.sql("""
                select l.tag, l.swedish_name, l.english_name, l.direction, t.title
                  from language l left join activity_text t on t.language = l.tag and t.activity_id = :activity
                 where l.active or t.title is not null order by l.position
                """).param("activity", activity).query(TextRow.class).list();
    }

    List<SessionRow> sessions(long activity, LocalDate since) {
        return jdbc.sql("""
                select s.id, s.starts_at at time zone 'Europe/Stockholm' as starts_at,
                       s.ends_at at time zone 'Europe/Stockholm' as ends_at, p.name as place,
                       coalesce(s.seats, a.seats) as seats, s.cancelled, s.notice,
                       (select count(*) from sign_up where session_id = s.id and state = 'BOOKED') as booked,
                       (select count(*) from sign_up where session_id = s.id and state = 'WAITING') as waiting,
                       (select count(*) from sign_up u where u.session_id = s.id and (""" + Calls.NEEDED + """
                       )) as calls,
                       (select sum(heads) from headcount where session_id = s.id) as heads, s.ends_at <= now() as over,
                       (s.starts_at at time zone 'Europe/Stockholm')::date <= (now() at time zone 'Europe/Stockholm')::date as open
                  from session s join activity a on a.id = s.activity_id join place p on p.id = s.place_id
                 where s.activity_id = :activity and s.starts_at >= cast(:since as date)
                 order by s.starts_at
                """)
                .param("activity", activity)
                .param("since", since)
                .query(SessionRow.class)
                .list();
    }

    /** When, where and how often it was held in the half-year up to its last session; empty when it never was. */
    Optional<LastTerm> lastTerm(long activity) {
        return jdbc.sql("""
                select l.day, l.from_time, l.to_time, l.place_id, l.seats,
                       (select count(*) from session c where c.activity_id = :activity and not c.cancelled
                           and c.starts_at > l.starts_at - interval '26 weeks') as times
                  from (select (starts_at at time zone 'Europe/Stockholm')::date as day,
                               (starts_at at time zone 'Europe/Stockholm')::time as from_time,
                               (ends_at at time zone 'Europe/Stockholm')::time as to_time, place_id, seats, starts_at
                          from session where activity_id = :activity and not cancelled
                         order by starts_at desc limit 1) l
                """).param("activity", activity).query(LastTerm.class).optional();
    }

    /** What stands at the top of the page. */
    record Header(
            long id,
            int version,
            String title,
            String organisation,
            String place,
            @Nullable String project,
            @Nullable Long projectId,
            @Nullable String goal,
            String municipality,
            boolean published,
            boolean ended) {}

    /** A language and the title in it; null while nobody has written one. */
    record TextRow(
            String tag,
            String swedishName,
            String englishName,
            String direction,
            @Nullable String title) {}

    /**
     * One session of the activity.
     *
     * @param calls how many somebody has to call
     * @param open whether it is today or was earlier, so that the roll can be called
     */
    record SessionRow(
            long id,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String place,
            @Nullable Integer seats,
            boolean cancelled,
            @Nullable String notice,
            int booked,
            int waiting,
            int calls,
            @Nullable Integer heads,
            boolean over,
            boolean open) {}

    /** The series that was. */
    record LastTerm(
            LocalDate day,
            LocalTime fromTime,
            LocalTime toTime,
            long placeId,
            @Nullable Integer seats,
            int times) {}
}
