package se.medvandrare.activities;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.database.PublicOnly;

/**
 * Lists of sessions for visitors. Which sessions is decided first, by small rows; texts and places are fetched only for
 * those that are shown.
 */
@Component
class PublicActivityQueries {

    private static final String SESSIONS = """
            select s.id, s.activity_id, s.place_id, s.starts_at, s.ends_at, s.cancelled, s.notice
              from session s join activity a on a.id = s.activity_id
             where s.starts_at > :earliest and s.ends_at > :now and a.published and not a.ended
            """;

    private static final String FIRST_OF_ITS_ACTIVITY = """
             and not exists (select from session b where b.activity_id = s.activity_id
                                and b.starts_at > :earliest and b.starts_at < s.starts_at and b.ends_at > :now)
            """;

    private static final String FIRST_OF_ITS_ACTIVITY_HERE = FIRST_OF_ITS_ACTIVITY.replace(
            "b.activity_id = s.activity_id", "b.activity_id = s.activity_id and b.place_id = s.place_id");

    private static final String SHOWN = """
            select a.id as activity_id, a.theme, text.title, text.summary, text.language as written,
                   (select t.title from activity_text t where t.activity_id = a.id and t.language = 'sv') as swedish_title,
                   s.starts_at at time zone 'Europe/Stockholm' as starts_at,
                   s.ends_at at time zone 'Europe/Stockholm' as ends_at, s.cancelled, s.notice,
                   case when s.cancelled then (select min(n.starts_at) at time zone 'Europe/Stockholm' from session n
                        where n.activity_id = a.id and n.starts_at > s.starts_at and not n.cancelled) end as again,
                   p.name as place, p.town, a.price, a.for_children, a.women_only, a.from_age, a.to_age, a.sign_up,
                   exists (select from activity_language l
                            where l.activity_id = a.id and l.language = :spoken) as mine
              from picked s
              join activity a on a.id = s.activity_id
              join place p on p.id = s.place_id
             cross join lateral (select t.title, t.summary, t.language from activity_text t where t.activity_id = a.id
                    order by case t.language when :lang then 0 when 'sv-simple' then 1 when 'sv' then 2 else 3 end
                    limit 1) text
             order by s.starts_at, s.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicActivityQueries(@PublicOnly JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next session of every activity that fits, one page of them, the soonest first. */
    List<PublicActivityRow> list(Wishes wishes, Municipality municipality, Language reader) {
        var picked = SESSIONS + FIRST_OF_ITS_ACTIVITY + in(municipality) + by(wishes.organisation())
                + wishes.chosen().stream().map(it -> " and " + it.condition()).collect(Collectors.joining())
                + " order by s.starts_at, s.id limit " + Wishes.ROWS + " offset " + wishes.skip();
        return shown(picked, municipality, reader, wishes.organisation(), 0);
    }

    /** What is left of today, and the rest of the coming seven days. */
    List<PublicActivityRow> thisWeek(Municipality municipality, Language reader, int today, int later) {
        var sessions = SESSIONS + in(municipality);
        var picked = "(" + sessions + " and s.starts_at < :tomorrow order by s.starts_at, s.id limit " + today
                + ") union all (" + sessions + FIRST_OF_ITS_ACTIVITY
                + " and s.starts_at >= :tomorrow and s.starts_at < :week order by s.starts_at, s.id limit " + later
                + ")";
        return shown(picked, municipality, reader, null, 0);
    }

    /** The next session of every activity that is held at the place, the soonest first. */
    List<PublicActivityRow> at(long place, Language reader, int rows) {
        var picked = SESSIONS + FIRST_OF_ITS_ACTIVITY_HERE
                + " and s.place_id = :place order by s.starts_at, s.id limit " + rows;
        return shown(picked, Municipality.ALL, reader, null, place);
    }

    /** Three activities that come nearest to what was asked for when nothing is all of it. */
    List<PublicActivityRow> near(Wishes wishes, Municipality municipality, Language reader) {
        var fulfilled = wishes.chosen().stream()
                .map(wish -> "(" + wish.condition() + ")::int")
                .collect(Collectors.joining(" + "));
        var picked = SESSIONS + FIRST_OF_ITS_ACTIVITY + in(municipality) + " and not s.cancelled order by "
                + (fulfilled.isEmpty() ? "" : fulfilled + " desc, ") + "s.starts_at, s.id limit 3";
        return shown(picked, municipality, reader, null, 0);
    }

    private List<PublicActivityRow> shown(
            String picked, Municipality municipality, Language reader, @Nullable Long organisation, long place) {
        var moment = PublicNow.of(clock);
        return jdbc.sql("with picked as (" + picked + ")\n" + SHOWN)
                .param("now", moment.now())
                .param("earliest", moment.earliest())
                .param("tomorrow", moment.tomorrow())
                .param("week", moment.weekAhead())
                .param("municipality", municipality.id())
                .param("organisation", organisation)
                .param("place", place)
                .param("lang", reader.tag())
                .param("spoken", reader.html())
                .query(PublicActivityRow.class)
                .list();
    }

    static String in(Municipality municipality) {
        return municipality.everywhere() ? "" : " and a.municipality_id = :municipality";
    }

    static String by(@Nullable Long organisation) {
        return organisation == null ? "" : " and a.organisation_id = :organisation";
    }
}
