package se.medvandrare.editors;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.editors.LinkVisitor.State;
import se.medvandrare.editors.LinkVisitor.Visit;

/** The links of the tenant's published articles, and how they answered last. */
@Repository
@Transactional
class Links {

    private static final int DAYS = 6;
    private static final int MOST = 300;

    /** Some sites are away for a night. */
    private static final int SURELY = 2;

    private static final String ALL = """
            select a.id as article_id, a.authority_web as url from article a
             where a.owner_tenant_id = current_tenant() and a.published and a.authority_web is not null
            union
            select a.id, rtrim(found.match[1], '.,;:!?') from article a join article_text t on t.article_id = a.id
             cross join lateral regexp_matches(t.body, 'https?://[^\\s)>"\\]]+', 'g') found (match)
             where a.owner_tenant_id = current_tenant() and a.published
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those to open tonight: new ones, those that could not be opened, and those not opened for a week. */
    List<String> due() {
        jdbc.sql("delete from link_check k where not exists (select from (" + ALL + ") l where l.url = k.url)")
                .update();
        return jdbc.sql("select l.url from (select distinct url from (" + ALL + """
                        ) every) l left join link_check k on k.tenant_id = current_tenant() and k.url = l.url
                         where k.url is null or k.state <> 'OK' or k.checked_at < :old
                         order by k.checked_at nulls first, l.url limit :most
                        """)
                .param("old", OffsetDateTime.now(clock).minusDays(DAYS))
                .param("most", MOST)
                .query(String.class)
                .list();
    }

    boolean knows(String url) {
        return jdbc.sql("select exists (select from (" + ALL + ") l where l.url = :url)")
                .param("url", url)
                .query(Boolean.class)
                .single();
    }

    void note(String url, Visit visit) {
        jdbc.sql("""
                insert into link_check as k (url, state, status, checked_at, times, broken_since)
                values (:url, :state, :status, :now, case when :state = 'OK' then 0 else 1 end,
                        case when :state <> 'OK' then :today::date end)
                on conflict (tenant_id, url) do update
                   set state = excluded.state, status = excluded.status, checked_at = excluded.checked_at,
                       times = case when excluded.state = 'OK' then 0 else k.times + 1 end,
                       broken_since = case when excluded.state <> 'OK' then coalesce(k.broken_since, excluded.broken_since) end
                """)
                .param("url", url)
                .param("state", visit.state().name())
                .param("status", visit.status(), java.sql.Types.INTEGER)
                .param("now", OffsetDateTime.now(clock))
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Those that surely cannot be opened, with the article they stand in, the longest broken first. */
    @Transactional(readOnly = true)
    List<Broken> broken() {
        return jdbc.sql(
                        "select l.article_id, r.slug, t.title, l.url, k.state, k.status, k.broken_since as since, k.times from ("
                                + ALL + """
                        ) l join link_check k on k.tenant_id = current_tenant() and k.url = l.url
                          join article r on r.id = l.article_id
                          join article_text t on t.article_id = r.id and t.language = 'sv'
                         where k.state <> 'OK' and (k.times >= :surely or k.state = 'REFUSED')
                         order by k.broken_since, l.url, t.title
                        """)
                .param("surely", SURELY)
                .query(Broken.class)
                .list();
    }

    /** A link that cannot be opened. */
    record Broken(
            long articleId,
            String slug,
            String title,
            String url,
            State state,
            @Nullable Integer status,
            LocalDate since,
            int times) {}
}
