package se.medvandrare.articles;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.database.PublicOnly;

@Component
class ArticleQueries {

    static final int ROWS = 500;

    private static final String BEST = """
              join lateral (select t.* from article_text t where t.article_id = a.id
                    order by case t.language when :lang then 0 when 'sv-simple' then 1 when 'sv' then 2 else 3 end
                    limit 1) text on true
            """;

    private static final String LIST = """
            select a.slug, a.topic, a.authority, text.title, text.summary, text.language as written
              from article a
            """ + BEST + " where a.published";

    private static final String ONE =
            """
            select a.slug, a.topic, a.authority, a.authority_web, a.authority_phone, a.reviewed_on, a.review_by,
                   text.title, text.summary, text.body, text.language as written,
                   sv.title as swedish_title, sv.body as swedish_body
              from article a
            """ + BEST + " left join article_text sv on sv.article_id = a.id and sv.language = 'sv' where a.published";

    private final JdbcClient jdbc;

    ArticleQueries(@PublicOnly JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArticleRow> list(Municipality municipality, Language reader) {
        return jdbc.sql(LIST + here(municipality)
                        + " order by a.authority collate \"sv-x-icu\", text.title collate \"sv-x-icu\", a.id limit "
                        + ROWS)
                .param("lang", reader.tag())
                .param("municipality", municipality.id())
                .query(ArticleRow.class)
                .list();
    }

    /** The municipality's own article goes before one for all of the same name. */
    Optional<ArticlePage.Row> find(String slug, Municipality municipality, Language reader) {
        return jdbc.sql(ONE + here(municipality) + " and a.slug = :slug order by a.municipality_id nulls last limit 1")
                .param("slug", slug)
                .param("lang", reader.tag())
                .param("municipality", municipality.id())
                .query(ArticlePage.Row.class)
                .optional();
    }

    private static String here(Municipality municipality) {
        return municipality.everywhere() ? "" : " and (a.municipality_id = :municipality or a.municipality_id is null)";
    }
}
