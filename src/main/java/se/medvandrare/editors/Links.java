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
                insert into link_check as k (url, state, status, checked_at, broken_since)
                values (:url, :state, :status, :now, case when :state <> 'OK' then :today::date end)
                on conflict (tenant_id, url) do update
                   set state = excluded.state, status = excluded.status, checked_at = excluded.checked_at,
                       broken_since = case when excluded.state <> 'OK' then coalesce(k.broken_since, excluded.broken_since) end
                """)
                .param("url", url)
                .param("state", visit.state().name())
                .param("status", visit.status(), java.sql.Types.INTEGER)
                .param("now", OffsetDateTime.now(clock))
                .param("today", LocalDate.now(clock))
                .update();
    }

    /**
     * Those that could not be opened on two days in a row, with the article they stand in, the longest broken first: some sites
     * are away for a night, and two instances may look in the same night. What is no safe address does not have to be waited for.
     */
    @Transactional(readOnly = true)
    List<Broken> broken() {
        return jdbc.sql("""
                select l.article_id, r.slug, t.title, l.url, k.state, k.status, k.broken_since as since,
                       exists (select from editor_task e
                         where e.kind = 'LINK' and e.article_id = l.article_id and e.word = l.url and e.done_at is null) as taken
                """ + " from (" + ALL + """
                        ) l join link_check k on k.tenant_id = current_tenant() and k.url = l.url
                          join article r on r.id = l.article_id
                          join article_text t on t.article_id = r.id and t.language = 'sv'
                         where k.state = 'REFUSED'
                            or k.state <> 'OK' and (k.checked_at at time zone 'Europe/Stockholm')::date > k.broken_since
                         order by k.broken_since, l.url, t.title
                        """).query(Broken.class).list();
    }

    /**
     * A link that cannot be opened.
     *
     * @param taken whether there is a task of it
     */
    record Broken(
            long articleId,
            String slug,
            String title,
            String url,
            State state,
            @Nullable Integer status,
            LocalDate since,
            boolean taken) {}
}
