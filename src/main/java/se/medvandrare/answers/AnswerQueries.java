package se.medvandrare.answers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.search.SearchHit;

/** Reads the answers of the desk, and what a clerk must know of what the search found. */
@Repository
class AnswerQueries {

    private static final int SHOWN = 8;
    private static final String BEST = "case t.language when :lang then 0 when 'sv' then 1 else 2 end";

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The municipality of the tenant; all of them when it has none. */
    Municipality home() {
        return jdbc.sql("""
                select m.id, m.slug, m.name, m.phone from tenant t join municipality m on m.id = t.municipality_id
                 where t.id = current_tenant()
                """).query(Municipality.class).optional().orElse(Municipality.ALL);
    }

    /** The desk's own answers that fit the words, in the best language for the reader. */
    List<Own> own(String words, Language reader) {
        return jdbc.sql("""
                with found as (
                    select t.answer_id, min(case when position(plain(:words) in plain(t.title)) > 0 then 0
                                                 when plain(t.title) %> plain(:words) then 1 else 2 end) as rank
                      from desk_answer_text t
                     where plain(t.title) %> plain(:words) or position(plain(:words) in plain(t.title)) > 0 or t.search @@ plainto_tsquery('sv_portal', :words)
                        or t.search @@ plainto_tsquery('plain_portal', :words)
                     group by t.answer_id)
                select a.id, text.title, text.text, text.language as written
                  from found f join desk_answer a on a.id = f.answer_id
                  join lateral (select t.* from desk_answer_text t where t.answer_id = a.id order by
                """ + BEST + """
                  limit 1) text on true
                 where not a.closed order by f.rank, text.title limit :shown
                """)
                .param("words", words)
                .param("lang", reader.tag())
                .param("shown", SHOWN)
                .query(Own.class)
                .list();
    }

    /** When, where and how to reach what was found. */
    List<Facts> facts(List<SearchHit> hits) {
        return jdbc.sql("""
                select 'activity' as kind, a.id, (select min(s.starts_at) at time zone 'Europe/Stockholm' from session s
                        where s.activity_id = a.id and s.starts_at > :now and not s.cancelled) as next_at,
                       p.name || ', ' || p.address || ', ' || p.town as address, coalesce(a.contact_phone, p.phone) as phone,
                       a.contact_email as email, (select string_agg(distinct l.language, ' ') from activity_language l
                        where l.activity_id = a.id and l.how = 'HELD') as languages, null as tags
                  from activity a join place p on p.id = a.place_id where a.id = any(string_to_array(:activity, ',')::bigint[])
                union all
                select 'place', p.id, null, p.address || ', ' || p.town, p.phone, null, null, null
                  from place p where p.id = any(string_to_array(:place, ',')::bigint[])
                union all
                select 'article', r.id, null, r.authority, r.authority_phone, null, (select string_agg(t.language, ' ')
                        from article_text t where t.article_id = r.id), null
                  from article r where r.id = any(string_to_array(:article, ',')::bigint[])
                union all
                select 'organisation', o.id, null, o.address, o.phone, o.email, (select string_agg(l.language, ' ')
                        from organisation_language l where l.organisation_id = o.id),
                       concat_ws(' ', case when o.beginners = 'YES' then 'BEGINNERS' end, case when o.trial = 'YES' then 'TRIAL' end,
                                 case when o.fee = 0 then 'FREE' end, case when o.fee_support = 'YES' then 'FEE_SUPPORT' end,
                                 case when o.child_care = 'YES' then 'CHILD_CARE' end,
                                 (select a.access from organisation_access a where a.organisation_id = o.id and a.access = 'STEP_FREE'))
                  from organisation o where o.id = any(string_to_array(:organisation, ',')::bigint[])
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("activity", ids(hits, "activity"))
                .param("place", ids(hits, "place"))
                .param("article", ids(hits, "article"))
                .param("organisation", ids(hits, "organisation"))
                .query(Facts.class)
                .list();
    }

    /** All answers of the desk by their Swedish title, with the languages they stand in. */
    List<Row> all() {
        return jdbc.sql("""
                select a.id, a.closed, t.title, t.text, a.changed_at at time zone 'Europe/Stockholm' as changed_at,
                       c.name as changed_by, (select string_agg(o.language, ' ' order by l.position) from desk_answer_text o
                        join language l on l.tag = o.language where o.answer_id = a.id) as languages
                  from desk_answer a join desk_answer_text t on t.answer_id = a.id and t.language = 'sv'
                  join account c on c.id = a.changed_by
                 order by a.closed, t.title collate "sv-x-icu", a.id
                """).query(Row.class).list();
    }

    /** The answer with its text in a language, null where there is none yet. */
    Optional<Kept> kept(long id, String language) {
        return jdbc.sql("""
                select a.id, a.version, a.closed, a.submission, t.title, t.text, sv.title as swedish_title, sv.text as swedish_text,
                       coalesce(t.written_at < sv.written_at, false) as outdated
                  from desk_answer a join desk_answer_text sv on sv.answer_id = a.id and sv.language = 'sv'
                  left join desk_answer_text t on t.answer_id = a.id and t.language = :language
                 where a.id = :id
                """)
                .param("id", id)
                .param("language", language)
                .query(Kept.class)
                .optional();
    }

    private static String ids(List<SearchHit> hits, String kind) {
        return hits.stream()
                .filter(hit -> hit.kind().equals(kind))
                .map(hit -> String.valueOf(hit.id()))
                .collect(Collectors.joining(","));
    }

    /** One of the desk's own answers. */
    record Own(long id, String title, String text, String written) {}

    /** What a clerk must know of a hit. */
    record Facts(
            String kind,
            long id,
            @Nullable LocalDateTime nextAt,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String languages,
            @Nullable String tags) {}

    /** A line in the list of answers. */
    record Row(
            long id,
            boolean closed,
            String title,
            String text,
            LocalDateTime changedAt,
            String changedBy,
            String languages) {}

    /** An answer to be written. */
    record Kept(
            long id,
            int version,
            boolean closed,
            UUID submission,
            @Nullable String title,
            @Nullable String text,
            String swedishTitle,
            String swedishText,
            boolean outdated) {}
}
