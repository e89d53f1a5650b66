package se.medvandrare.support;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.base.Language;
import se.medvandrare.database.PublicOnly;

/**
 * Finds what may fit a case, from what visitors can see only. Words of an interest are looked up where visitors' search looks
 * them up. Points: 4 for an interest by its words, 2 by its theme; 3 for the language, 2 with an interpreter; 2 for what
 * takes away an obstacle; 1 for a time that suits, 1 for soon.
 */
@Repository
class SuggestionQueries {

    private static final String WANTED =
            "with wanted as (select interest, query, theme from unnest(:interests::text[], :queries::text[], :themes::text[]) w (interest, query, theme))";

    private static final String ACTIVITIES = WANTED + """
            , upcoming as (
            select a.id, t.title, o.name as organisation, p.name as place, n.starts_at at time zone 'Europe/Stockholm' as starts_at,
                   a.price, a.women_only, i.interests, coalesce(i.points, 0) as points, l.held, l.interpreted,
                   :money and a.price = 0 as free, :childCare and a.child_care as child_care,
                   case when extract(isodow from n.starts_at at time zone 'Europe/Stockholm') > 5 then 'WEEKEND'
                        when (n.starts_at at time zone 'Europe/Stockholm')::time < '12:00' then 'MORNING'
                        when (n.starts_at at time zone 'Europe/Stockholm')::time < '17:00' then 'AFTERNOON'
                        else 'EVENING' end = any(:times::text[]) as fits,
                   n.starts_at < :soon as soon, m.slug || '/aktiviteter/' || a.id as address
              from activity a
              join activity_text t on t.activity_id = a.id and t.language = 'sv'
              join organisation o on o.id = a.organisation_id
              join municipality m on m.id = a.municipality_id
              join lateral (select s.starts_at, s.place_id from session s
                             where s.activity_id = a.id and s.starts_at > :now and not s.cancelled
                             order by s.starts_at limit 1) n on true
              join place p on p.id = n.place_id
              left join lateral (
                   select string_agg(w.interest, ' ' order by w.interest) as interests,
                          sum(case when t.search @@ to_tsquery('sv_portal', w.query) then 4 else 2 end) as points
                     from wanted w
                    where t.search @@ to_tsquery('sv_portal', w.query) or a.theme = w.theme) i on true
              cross join lateral (
                   select coalesce(bool_or(how = 'HELD'), false) as held, coalesce(bool_or(how = 'INTERPRETED'), false) as interpreted
                     from activity_language where activity_id = a.id and language = :language and :foreign) l
             where a.municipality_id = :municipality and a.published and not a.ended)
            select id, title, organisation, place, starts_at, price, women_only, interests, held, interpreted, free, child_care,
                   fits, soon, address
              from upcoming
             where points > 0 or held or interpreted or cardinality(:interests::text[]) = 0
             order by points + case when held then 3 when interpreted then 2 else 0 end + 2 * free::int + 2 * child_care::int
                      + fits::int + soon::int desc, starts_at, id
             limit 10
            """;

    private static final String ASSOCIATIONS = WANTED + """
            select o.id, m.slug as municipality, o.name, o.about, o.ask_for, o.phone, o.email, i.interests, l.speaks, r.free, r.trial, r.fee_support, r.child_care
              from organisation o
              join municipality m on m.id = o.municipality_id
              left join lateral (
                   select string_agg(w.interest, ' ' order by w.interest) as interests, count(*) as met from wanted w
                    where to_tsvector('sv_portal', o.name || ' ' || coalesce(o.about, '')) @@ to_tsquery('sv_portal', w.query)) i on true
              cross join lateral (select exists (select from organisation_language g
                    where g.organisation_id = o.id and g.language = :language and :foreign) as speaks) l
              cross join lateral (
                   select coalesce(:money and o.fee = 0, false) as free, coalesce(:money and o.trial = 'YES', false) as trial,
                          coalesce(:money and o.fee_support = 'YES', false) as fee_support,
                          coalesce(:childCare and o.child_care = 'YES', false) as child_care) r
             where o.municipality_id = :municipality and not o.closed and o.sector = 'CIVIL_SOCIETY' and (i.met > 0 or l.speaks)
             order by 4 * i.met + 3 * l.speaks::int + 2 * (r.free or r.trial or r.fee_support)::int + 2 * r.child_care::int desc,
                      o.name, o.id
             limit 6
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SuggestionQueries(@PublicOnly JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Activities with a coming session in the municipality, the best match first. */
    List<Suggestion> activities(SealedCase about) {
        var now = OffsetDateTime.now(clock);
        return asked(ACTIVITIES, about)
                .param("times", about.suiting().stream().map(Enum::name).toArray(String[]::new))
                .param("now", now)
                .param("soon", now.plusWeeks(2))
                .query(Suggestion.class)
                .list();
    }

    /** Associations of the municipality that do what is wanted or speak the language. */
    List<Suggestion.Association> associations(SealedCase about) {
        return asked(ASSOCIATIONS, about).query(Suggestion.Association.class).list();
    }

    private JdbcClient.StatementSpec asked(String sql, SealedCase about) {
        return jdbc.sql(sql)
                .param("interests", each(about, Enum::name))
                .param("queries", each(about, Interest::query))
                .param("themes", each(about, Interest::theme))
                .param("language", about.language())
                .param("foreign", !about.language().equals(Language.SWEDISH))
                .param("municipality", about.municipalityId())
                .param("money", SealedCase.stands(about.obstacleMoney()))
                .param("childCare", SealedCase.stands(about.obstacleChildCare()));
    }

    private static String[] each(SealedCase about, Function<Interest, String> part) {
        return about.wanted().stream().map(part).toArray(String[]::new);
    }
}
