package se.medvandrare.desk;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the contacts of a period by two divisions at once. */
@Repository
class CrossQueries {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;

    CrossQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Count> count(CrossChoice choice) {
        var only = choice.only();
        return jdbc.sql("""
                select (%s)::text as line, (%s)::text as place, count(*) as number
                  from contact c join counted_topic k on k.id = c.topic_id
                 where c.at >= :from and c.at < :till and not c.practice %s
                 group by 1, 2
                """.formatted(
                        choice.rows().expression, choice.columns().expression, String.join(" ", conditions(only))))
                .param("from", choice.period().from().atStartOfDay(ZONE).toOffsetDateTime())
                .param(
                        "till",
                        choice.period().till().plusDays(1).atStartOfDay(ZONE).toOffsetDateTime())
                .param("desk", only.desk())
                .param("topic", only.topic())
                .param("language", only.language())
                .param("channel", only.channel() == null ? null : only.channel().name())
                .param("outcome", only.outcome() == null ? null : only.outcome().name())
                .query(Count.class)
                .list();
    }

    private static List<String> conditions(CrossChoice.Only only) {
        var conditions = new ArrayList<String>();
        add(conditions, only.desk(), "and c.desk_id = :desk");
        add(conditions, only.topic(), "and k.counted_id = :topic");
        add(conditions, only.language(), "and c.language = :language");
        add(conditions, only.channel(), "and c.channel = :channel");
        add(conditions, only.outcome(), "and c.outcome = :outcome");
        return conditions;
    }

    private static void add(List<String> conditions, @Nullable Object wanted, String condition) {
        if (wanted != null) {
            conditions.add(condition);
        }
    }

    /** Desks and topics in the order of the administrator, closed ones too, but no topic that counts as another. */
    List<Named> named() {
        return jdbc.sql("""
                select 'DISK' as kind, id, name as name_sv, name as name_en from desk
                union all
                (select 'AMNE', id, name_sv, name_en from topic where not merged order by position, id)
                """).query(Named.class).list();
    }

    /**
     * How many contacts have both values; null is a value too.
     *
     * @param line the value of the division that makes the rows
     * @param place the value of the one that makes the columns
     */
    record Count(@Nullable String line, @Nullable String place, long number) {}

    /** A desk or a topic. */
    record Named(Division kind, long id, String nameSv, String nameEn) {}
}
