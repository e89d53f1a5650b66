package se.medvandrare.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.database.PublicOnly;

/**
 * One statement over all that is public. A word is found as it is, by its stem, as the beginning of a word and with
 * spelling faults (trigrams); exact titles come first. Every part is looked up by its own index before anything is
 * joined: with "or" between them the planner reads the whole table. Row-level security is no hindrance, since a policy
 * that lets everybody read is folded away.
 */
@Component
public class PublicSearch {

    private static final int HITS = 30;
    private static final int LONGEST = 80;

    /** Written out where they are used: only as constants do they let the planner choose the indexes. */
    private static final String WORDS = "plain(:words)";

    /** Stems as beginnings of words: Swedish "mötesplats" and "mötesplatser" have different stems. */
    private static final String STEMS = """
            (regexp_replace(plainto_tsquery('sv_portal', :words)::text, '''( |$)', ''':*\\1', 'g')::tsquery
             || regexp_replace(plainto_tsquery('plain_portal', :words)::text, '''( |$)', ''':*\\1', 'g')::tsquery)""";

    private static final String BY_STEM = "when t.search @@ " + STEMS + " then 2";

    private static final String FOUND = """
            with activity_found as (
                select distinct on (t.activity_id) t.activity_id as id, %1$s as rank from (
                    select t.activity_id, t.language, t.title, t.search from activity_text t where t.search @@ %4$s
                    union all
                    select t.activity_id, t.language, t.title, t.search from activity_text t where plain(t.title) %%> %3$s) t
                 where t.language in (:lang, 'sv', 'sv-simple')
                 order by t.activity_id, rank)
            , article_found as (
                select distinct on (t.article_id) t.article_id as id, %1$s as rank from (
                    select t.article_id, t.language, t.title, t.search from article_text t where t.search @@ %4$s
                    union all
                    select t.article_id, t.language, t.title, t.search from article_text t where plain(t.title) %%> %3$s) t
                 where t.language in (:lang, 'sv', 'sv-simple')
                 order by t.article_id, rank)
            , place_found as (
                select id, min(rank) as rank from (
                    select p.id, %2$s as rank from place p where plain(p.name) %%> %3$s
                    union all
                    select t.place_id, 3 from place_text t
                     where t.search @@ %4$s and t.language in (:lang, 'sv', 'sv-simple')) p
                 group by id)
            , organisation_found as (
                select p.id, %2$s as rank from organisation p where plain(p.name) %%> %3$s)
            """.formatted(rank("t.title", BY_STEM), rank("p.name", ""), WORDS, STEMS);

    private static final String SHOWN = """
            select kind, id, key, title, summary, written from (
                select 'activity' as kind, a.id, coalesce((select t.title from activity_text t
                            where t.activity_id = a.id and t.language = 'sv'), text.title) as key,
                       text.title, text.summary, text.language as written, f.rank
                  from activity_found f join activity a on a.id = f.id
                  join lateral (select t.* from activity_text t where t.activity_id = a.id
                        order by %1$s limit 1) text on true
                 where a.published and not a.ended %2$s
                union all
                select 'article', a.id, a.slug, text.title, text.summary, text.language, f.rank
                  from article_found f join article a on a.id = f.id
                  join lateral (select t.* from article_text t where t.article_id = a.id
                        order by %1$s limit 1) text on true
                 where a.published %3$s
                union all
                select 'place', a.id, a.name, a.name, a.address || ', ' || a.town, 'sv', f.rank
                  from place_found f join place a on a.id = f.id
                 where not a.closed %2$s
                union all
                select 'organisation', a.id, a.name, a.name, a.about, 'sv', f.rank
                  from organisation_found f join organisation a on a.id = f.id
                 where not a.closed %3$s) hit
             order by rank, kind, title limit
            """;

    private static final String BEST =
            "case t.language when :lang then 0 when 'sv-simple' then 1 when 'sv' then 2 else 3 end";

    private final JdbcClient jdbc;

    PublicSearch(@PublicOnly JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Letters and digits only: signs mean nothing to a search and something to the database. */
    public static String words(String asked) {
        var words = asked.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    /** The best hits for words without any signs, the exact ones first. */
    public List<SearchHit> find(String words, Municipality municipality, Language reader) {
        return jdbc.sql(sql(municipality))
                .param("words", words)
                .param("lang", reader.tag())
                .param("municipality", municipality.id())
                .query(SearchHit.class)
                .list();
    }

    public static String sql(Municipality municipality) {
        var here = municipality.everywhere() ? "" : " and a.municipality_id = :municipality";
        var hereOrAll = municipality.everywhere()
                ? ""
                : " and (a.municipality_id = :municipality or a.municipality_id is null)";
        return FOUND + SHOWN.formatted(BEST, here, hereOrAll) + HITS;
    }

    /** 0 the very title, 1 in the title as written, 2 by stem, 4 to 5 by likeness. */
    private static String rank(String title, String byStem) {
        return "case when plain(" + title + ") = " + WORDS + " then 0 when position(" + WORDS + " in plain(" + title
                + ")) > 0 then 1 " + byStem + " else 5 - word_similarity(" + WORDS + ", plain(" + title + ")) end";
    }
}
