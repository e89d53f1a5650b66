package se.medvandrare.activities;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the pages of sign-up. Who has signed up is seen inside the activity's tenant only. */
@Repository
class SignUpQueries {

    private final JdbcClient jdbc;

    SignUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The session with its title in this language, else in Swedish. */
    Optional<SessionShown> shown(long session, String language) {
        return jdbc.sql("""
                select s.id, a.id as activity_id, t.title, t.language as title_language,
                       s.starts_at at time zone 'Europe/Stockholm' as starts_at,
                       s.ends_at at time zone 'Europe/Stockholm' as ends_at, p.name as place_name, p.address, p.town,
                       m.id as municipality_id, m.slug as municipality, s.cancelled, s.notice, a.sign_up, a.published,
                       a.ended, coalesce(s.seats, a.seats) as seats, a.project_id, a.owner_tenant_id as owner_tenant
                  from session s
                  join activity a on a.id = s.activity_id
                  join place p on p.id = s.place_id
                  join municipality m on m.id = a.municipality_id
                  join lateral (select title, language from activity_text
                                 where activity_id = a.id and language in (:language, 'sv')
                                 order by language = :language desc limit 1) t on true
                 where s.id = :session
                """)
                .param("session", session)
                .param("language", language)
                .query(SessionShown.class)
                .optional();
    }

    Room room(long session) {
        return jdbc.sql("""
                select coalesce(s.seats, a.seats) as seats,
                       (select count(*) from sign_up where session_id = s.id and state = 'BOOKED') as booked,
                       (select count(*) from sign_up where session_id = s.id and state = 'WAITING') as waiting
                  from session s join activity a on a.id = s.activity_id where s.id = :session
                """).param("session", session).query(Room.class).single();
    }

    /** Which place in the waiting list; 0 for those who have a seat. */
    int placeInQueue(long signUp) {
        return jdbc.sql("""
                select count(*) from sign_up me join sign_up other on other.session_id = me.session_id
                   and other.state = 'WAITING' and (other.made_at, other.id) <= (me.made_at, me.id)
                 where me.id = :id and me.state = 'WAITING'
                """).param("id", signUp).query(Integer.class).single();
    }

    /** The other sessions of the same activity that take sign-ups. */
    List<Another> others(long session, LocalDateTime now) {
        return jdbc.sql("""
                select o.id, o.starts_at at time zone 'Europe/Stockholm' as starts_at,
                       o.ends_at at time zone 'Europe/Stockholm' as ends_at, p.name as place_name,
                       coalesce(o.seats, a.seats) as seats,
                       (select count(*) from sign_up where session_id = o.id and state = 'BOOKED') as booked
                  from session s
                  join activity a on a.id = s.activity_id
                  join session o on o.activity_id = a.id and o.id <> s.id and not o.cancelled
                  join place p on p.id = o.place_id
                 where s.id = :session and a.sign_up and a.published and not a.ended
                   and o.starts_at > cast(:now as timestamp) at time zone 'Europe/Stockholm'
                 order by o.starts_at limit 20
                """)
                .param("session", session)
                .param("now", now)
                .query(Another.class)
                .list();
    }

    long nextId() {
        return jdbc.sql("select nextval('sign_up_id')").query(Long.class).single();
    }

    /** How many seats there are and how many are taken. */
    record Room(@Nullable Integer seats, int booked, int waiting) {

        public boolean full() {
            return seats != null && booked >= seats;
        }

        public int free() {
            return seats == null ? 0 : Math.max(0, seats - booked);
        }
    }

    /** Another session to choose instead. */
    record Another(
            long id,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String placeName,
            @Nullable Integer seats,
            int booked) {

        public boolean full() {
            return seats != null && booked >= seats;
        }
    }
}
