package se.medvandrare.activities;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.base.Language;
import se.medvandrare.database.PublicOnly;

/** Reads one activity for its public page: one statement for its facts, one for its coming sessions. */
@Component
class PublicActivityDetails {

    private static final String ACTIVITY = """
            select a.id, a.theme, text.title, text.summary, text.description, text.language as written,
                   sv.title as swedish_title, sv.summary as swedish_summary, sv.description as swedish_description,
                   a.for_children, a.women_only, a.child_care, a.price, a.from_age, a.to_age, a.level, a.sign_up, a.seats,
                   a.contact_phone, a.contact_email,
                   (select string_agg(l.language, ',' order by g.position) from activity_language l
                      join language g on g.tag = l.language where l.activity_id = a.id and l.how = 'HELD') as held,
                   (select string_agg(l.language, ',' order by g.position) from activity_language l
                      join language g on g.tag = l.language
                     where l.activity_id = a.id and l.how = 'INTERPRETED') as interpreted,
                   m.id as municipality_id, m.slug as municipality,
                   p.id as place_id, p.name as place, p.address, p.postcode, p.town, p.bus_stop, p.step_free,
                   p.latitude, p.longitude, way.directions, way.language as directions_written,
                   o.id as organisation_id, o.name as organisation, o.phone as organisation_phone,
                   o.email as organisation_email, o.web as organisation_web, o.about as organisation_about,
                   j.slug as project_slug, j.name as project, j.id as project_id
              from activity a
              join municipality m on m.id = a.municipality_id
              join place p on p.id = a.place_id
              join organisation o on o.id = a.organisation_id
              left join project j on j.id = a.project_id
              left join activity_text sv on sv.activity_id = a.id and sv.language = 'sv'
             cross join lateral (select t.title, t.summary, t.description, t.language from activity_text t
                    where t.activity_id = a.id
                    order by case t.language when :lang then 0 when 'sv-simple' then 1 when 'sv' then 2 else 3 end
                    limit 1) text
              left join lateral (select t.directions, t.language from place_text t
                    where t.place_id = p.id and t.directions is not null
                    order by case t.language when :lang then 0 when 'sv-simple' then 1 when 'sv' then 2 else 3 end
                    limit 1) way on true
             where a.id = :id and a.published
            """;

    private static final String OCCASIONS = """
            select s.id, s.starts_at at time zone 'Europe/Stockholm' as starts_at,
                   s.ends_at at time zone 'Europe/Stockholm' as ends_at, s.cancelled, s.notice,
                   case when s.place_id <> a.place_id then p.name || ', ' || p.address || ', ' || p.town end as elsewhere
              from session s
              join activity a on a.id = s.activity_id
              join place p on p.id = s.place_id
             where s.activity_id = :id and s.starts_at > :earliest and s.ends_at > :now and not a.ended
             order by s.starts_at limit 10
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicActivityDetails(@PublicOnly JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PublicActivityPage.Row> find(long id, Language reader) {
        return jdbc.sql(ACTIVITY)
                .param("id", id)
                .param("lang", reader.tag())
                .query(PublicActivityPage.Row.class)
                .optional();
    }

    List<PublicActivityPage.Occasion> occasions(long id) {
        var moment = PublicNow.of(clock);
        return jdbc.sql(OCCASIONS)
                .param("id", id)
                .param("now", moment.now())
                .param("earliest", moment.earliest())
                .query(PublicActivityPage.Occasion.class)
                .list();
    }

    /** The name of an organisation; empty when there is none such. */
    String organisation(long id) {
        return jdbc.sql("select name from organisation where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
