package se.medvandrare.editors;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is missing and what is to be done about it. */
@Repository
class GapQueries {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;

    GapQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Home home() {
        return jdbc.sql("""
                select t.municipality_id as id, coalesce(m.slug, 'alla') as slug from tenant t left join municipality m on m.id = t.municipality_id
                 where t.id = current_tenant()
                """).query(Home.class).single();
    }

    /** Topics by language that our pages did not answer in a week, the most asked first. */
    List<Gap> unanswered(LocalDate week, boolean english) {
        return jdbc.sql("""
                select t.id as topic_id, null as word, case when :english then t.name_en else t.name_sv end as label, c.language, count(*) as times,
                       exists (select from editor_task e join counted_topic a on a.id = e.topic_id where e.kind = 'DESK' and a.counted_id = t.id
                          and e.language is not distinct from c.language and e.done_at is null) as taken
                  from contact c join counted_topic k on k.id = c.topic_id join topic t on t.id = k.counted_id
                 where not c.pages_answered and not c.practice and c.at >= :from and c.at < :till
                 group by t.id, t.name_sv, t.name_en, c.language order by times desc, label, c.language nulls last
                """)
                .param("english", english)
                .param("from", start(week))
                .param("till", start(week.plusWeeks(1)))
                .query(Gap.class)
                .list();
    }

    /** Words with a task that is not done, as word and language with a space between. */
    List<String> wordsTaken() {
        return jdbc.sql("select word || ' ' || language from editor_task where kind = 'SEARCH' and done_at is null")
                .query(String.class)
                .list();
    }

    List<LateArticle> late(LocalDate today) {
        return jdbc.sql("""
                select a.id, a.slug, t.title, a.authority, a.review_by, exists (select from editor_task e
                        where e.kind = 'REVIEW' and e.article_id = a.id and e.done_at is null) as taken
                  from article a join article_text t on t.article_id = a.id and t.language = 'sv'
                 where a.owner_tenant_id = current_tenant() and a.published and a.review_by < :today
                 order by a.review_by, t.title
                """).param("today", today).query(LateArticle.class).list();
    }

    /** What is not done, the oldest first. */
    List<Task> open(boolean english) {
        return jdbc.sql("""
                select e.id, e.kind, coalesce(e.word, case when :english then t.name_en else t.name_sv end, r.title, a.title) as what, e.language,
                       coalesce('information/' || article.slug, 'aktiviteter/' || e.activity_id) as address, m.name as made_by,
                       e.made_at at time zone 'Europe/Stockholm' as made_at
                  from editor_task e
                  join account m on m.id = e.made_by
                  left join topic t on t.id = e.topic_id
                  left join article on article.id = e.article_id
                  left join article_text r on r.article_id = e.article_id and r.language = 'sv'
                  left join activity_text a on a.activity_id = e.activity_id and a.language = 'sv'
                 where e.done_at is null order by e.made_at, e.id
                """).param("english", english).query(Task.class).list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** The municipality of the tenant. */
    record Home(@org.jspecify.annotations.Nullable Long id, String slug) {}
}
