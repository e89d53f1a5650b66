package se.medvandrare.articles;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** Civic information from the authorities in four languages; nobody who speaks them has reviewed the translations. */
@Component
class ArticlesDemo implements DemoData {

    private static final String OWNER = "skelleftea";

    private final JdbcClient jdbc;
    private final DemoTenants demo;

    ArticlesDemo(JdbcClient jdbc, DemoTenants demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void fill(LocalDate today) {
        demo.workFor(
                OWNER, municipality -> DemoFacts.rows("articles.csv").forEach(row -> add(row, today)));
    }

    private void add(CSVRecord row, LocalDate today) {
        var reviewed = today.minusDays(Long.parseLong(row.get("reviewed_days_ago")));
        var id = jdbc.sql("""
                insert into article (authority, authority_web, topic, slug, reviewed_on, review_by)
                values (:authority, :authority_web, :topic, :slug, :reviewed, :reviewBy) returning id
                """)
                .params(row.toMap())
                .param("reviewed", reviewed)
                .param("reviewBy", today.plusDays(Long.parseLong(row.get("review_in_days"))))
                .query(Long.class)
                .single();
        for (var language : List.of("sv", "sv-simple", "en", "ar")) {
            write(id, language, DemoFacts.text("articles/" + row.get("slug") + "." + language + ".md"), reviewed);
        }
    }

    /** A file holds the title after a hash sign, the summary and the body, with an empty line between each. */
    private void write(long article, String language, String file, LocalDate day) {
        var parts = file.strip().split("\n\n", 3);
        jdbc.sql("""
                insert into article_text (article_id, language, title, summary, body, written_on)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(article, language, parts[0].substring(2), parts[1], parts[2], day)
                .update();
    }
}
