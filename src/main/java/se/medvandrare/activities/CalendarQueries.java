package se.medvandrare.activities;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.database.PublicOnly;

/** Reads the sessions that calendars show: published ones, cancelled ones with a word about it. */
@Repository
class CalendarQueries {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    CalendarQueries(@PublicOnly JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions that end after this moment and begin before that one. */
    List<Event> events(Choice choice, String language, Instant after, Instant before) {
        return jdbc.sql("""
                select s.id, a.id as activity_id, t.title, t.summary, s.starts_at at time zone 'Europe/Stockholm' as starts_at,
                       s.ends_at at time zone 'Europe/Stockholm' as ends_at, p.name as place, p.address, p.town,
                       p.latitude, p.longitude, m.slug as municipality, s.cancelled, s.notice, s.changes,
                       extract(epoch from s.changed_at)::bigint as changed_at, a.project_id
                  from session s
                  join activity a on a.id = s.activity_id
                  join place p on p.id = s.place_id
                  join municipality m on m.id = a.municipality_id
                  join lateral (select title, summary from activity_text
                                 where activity_id = a.id and language in (:language, 'sv')
                                 order by language = :language desc limit 1) t on true
                 where a.published and not (a.ended and s.starts_at > now())
                   and s.ends_at > :after and s.starts_at < :before
                   and (:municipality = 0 or a.municipality_id = :municipality)
                   and (cast(:activity as bigint) is null or a.id = :activity)
                   and (cast(:session as bigint) is null or s.id = :session)
                   and (cast(:theme as text) is null or a.theme = :theme)
                 order by s.starts_at, s.id limit :most
                """)
                .param("language", language)
                .param("after", at(after))
                .param("before", at(before))
                .param("municipality", choice.municipality())
                .param("activity", choice.activity())
                .param("session", choice.session())
                .param("theme", choice.theme() == null ? null : choice.theme().name())
                .param("most", MOST)
                .query(Event.class)
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Which sessions: of a municipality (0 for all), perhaps of one activity or theme, perhaps only one. */
    record Choice(
            long municipality,
            @Nullable Long activity,
            @Nullable Long session,
            @Nullable Theme theme) {

        static Choice everything(Municipality municipality, @Nullable Theme theme) {
            return new Choice(municipality.id(), null, null, theme);
        }
    }

    /** An entry of a calendar; {@code changedAt} in seconds. */
    record Event(
            long id,
            long activityId,
            String title,
            String summary,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String place,
            String address,
            String town,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String municipality,
            boolean cancelled,
            @Nullable String notice,
            int changes,
            long changedAt,
            @Nullable Long projectId) {}
}
