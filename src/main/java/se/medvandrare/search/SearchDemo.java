package se.medvandrare.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** Words that visitors of Skellefteå found nothing for. */
@Component
class SearchDemo implements DemoData {

    private final JdbcClient jdbc;

    SearchDemo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void fill(LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        DemoFacts.rows("search_misses.csv").forEach(row -> jdbc.sql("""
                        insert into search_miss (municipality_id, language, week, word, times)
                        select id, :language, :week, :word, :times from municipality where slug = 'skelleftea'
                        """)
                .param("language", row.get("language"))
                .param("week", monday.minusWeeks(Long.parseLong(row.get("weeks_ago"))))
                .param("word", row.get("word"))
                .param("times", Integer.parseInt(row.get("times")))
                .update());
    }
}
